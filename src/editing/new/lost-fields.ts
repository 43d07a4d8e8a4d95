import type { Csl, Format } from './read-records.ts';

const FIELDS: Readonly<Partial<Record<Format, RegExp>>> = {
  ris: /^(?!TY|ER|ID)([A-Z][A-Z0-9]) {2}- (.+)$/gm,
  bibtex: /^[ \t]*([a-z][\w-]*)[ \t]*=[ \t]*[{"]?(.+)$/gim,
};

/**
 * The fields of a file that reading it left behind: few of their words are found in any record. The reader of the format drops fields
 * that it doesn't know without a word, so this is the only sign of it, and the editor is asked to look.
 */
export function lostFields(text: string, format: Format, records: readonly Csl[]): string[] {
  const pattern = FIELDS[format];
  if (!pattern) return [];
  const found = new Set(wordsOf(JSON.stringify(records)));
  const lost = [...text.matchAll(pattern)].filter(([, , value = '']) => {
    // Letters that LaTeX writes in its own way can't be compared, so words with a backslash are passed over.
    const words = wordsOf(value.replace(/\S*\\\S*/g, ' '));
    return words.filter((word) => found.has(word)).length * 2 < words.length;
  });
  return lost.map(([, name = '', value = '']) => `Fältet ${name} i filen verkar inte ha kommit med. Se efter om det behövs: ${value.trim().slice(0, 80)}`);
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // Months and pages are written with and without zeros before them.
  return words.map((word) => word.replace(/^0+(?=\d)/, ''));
}
