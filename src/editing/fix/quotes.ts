import { isScalar, parseDocument, Scalar, visit } from 'yaml';
import { saysTheSame } from './guard.ts';

/** Text that a reader, or another program, would take for a day, a month, a year or a number. */
const LOOKS_LIKE_FIGURE = /^[\d.,:+-]*\d[\d.,:+-]*$/;

/** Writes quoted texts on one line with double quotes, and days and numbers that are texts likewise. */
export function evenQuotes(yaml: string): string {
  const edits: { from: number; to: number; text: string }[] = [];
  visit(parseDocument(yaml, { prettyErrors: false }), {
    Scalar(_key, node) {
      const [from, to] = node.range ?? [0, 0];
      if (wantsQuotes(node, yaml.slice(from, to))) edits.push({ from, to, text: JSON.stringify(node.value) });
    },
  });
  const result = edits.reduceRight((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), yaml);
  return saysTheSame(yaml, result) ? result : yaml;
}

function wantsQuotes(node: unknown, source: string): boolean {
  if (!isScalar(node) || typeof node.value !== 'string' || source.includes('\n')) return false;
  if (node.type === Scalar.QUOTE_SINGLE) return !/["\\]/.test(node.value);
  return node.type === Scalar.PLAIN && LOOKS_LIKE_FIGURE.test(node.value);
}
