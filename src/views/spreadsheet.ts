/**
 * Text that a spreadsheet must not run. A cell that begins with one of these signs is a formula to Excel, LibreOffice and Google Sheets,
 * also in a CSV file; full-width forms count where the language setting is Asian. The minus of figures (−, U+2212) is none of them.
 */
const STARTS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const WAS_GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** The text as a cell may hold it: one apostrophe before what would be read as a formula, also before a text that only an apostrophe parts from one. */
export function guarded(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. Takes a cell's text; takes at most one apostrophe away. */
export function unguarded(text: string): string {
  return WAS_GUARDED.test(text) ? text.slice(1) : text;
}
