import { isDeepStrictEqual } from 'node:util';
import { parseDocument, Scalar, visit } from 'yaml';
import { heldBy, saysTheSame } from './guard.ts';

/** Takes spaces from the ends of lines, but not from blocks of text, where they may count. */
export function trimLines(yaml: string): string {
  const kept: (readonly [number, number])[] = [];
  visit(parseDocument(yaml, { prettyErrors: false }), {
    Scalar(_key, { type, range }) {
      if (range && (type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED)) kept.push([range[0], range[1]]);
    },
  });
  const result = yaml.replace(/[ \t]+$/gm, (spaces, offset: number) => (kept.some(([from, to]) => offset >= from && offset < to) ? spaces : ''));
  return saysTheSame(yaml, result) ? result : yaml;
}

/** Ends the YAML with one line break, unless its last text counts them. */
export function endOnce(yaml: string): string {
  const result = `${yaml.replace(/\s+$/, '')}\n`;
  return saysTheSame(yaml, result) ? result : yaml;
}

/**
 * Makes tabs that stop the file from being read into spaces. A tab has no width of its own, so this is done only where two
 * and four spaces give the same content.
 */
export function untab(yaml: string): string {
  if (!yaml.includes('\t') || heldBy(yaml)) return yaml;
  const [two, four] = [2, 4].map((width) => yaml.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '.repeat(width))));
  const held = heldBy(two ?? '');
  return held && isDeepStrictEqual(held, heldBy(four ?? '')) ? (two ?? yaml) : yaml;
}

/** Takes spaces from the ends of lines of running text. Two or more after words break the line there, so they stay. */
export function trimBody(body: string): string {
  const lines = body.split('\n').map((line) => (/\S {2,}$/.test(line) ? line : line.replace(/[ \t]+$/, '')));
  return lines.join('\n').replace(/\n*$/, '\n');
}
