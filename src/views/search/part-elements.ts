const INLINE = '(?:</(?:a|b|em|span|strong)>)*';
const endsWith = (element: string, mark: string) => [new RegExp(`([\\p{L}\\p{N})%”])(${INLINE}${element})`, 'gu'), `$1${mark}$2`] as const;

/** What stands on lines or in boxes of its own is read as one text by an index, and needs the marks that the eye does without. */
const MARKS = [
  endsWith('</dt>', ':'),
  endsWith('</dd>', '.'),
  endsWith('</t[hd]>\\s*</tr>', '.'),
  endsWith('</t[hd]>', ','),
  // Two elements beside each other aren't one word: "hemlöshet" in a cell and "Studier" in the next.
  [/(<\/[a-z][a-z0-9-]*>)(?=<[a-z])/g, '$1 '],
] as const;

/** A page with its elements kept apart, for an index that reads nothing but the text in them. @param html as built, without white space between elements */
export function partElements(html: string): string {
  return MARKS.reduce((text, [pattern, parted]) => text.replace(pattern, parted), html);
}
