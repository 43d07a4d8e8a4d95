/** How much of a text differs, in words. */
export interface WordCount {
  readonly added: number;
  readonly removed: number;
}

/** Beyond this many pairs of words the exact answer takes too long, and the words are counted without their order. */
const MOST_PAIRS = 4_000_000;

/** The words that have come and gone between two texts, by their longest common order. Whitespace says nothing. */
export function countWords(from: string, to: string): WordCount {
  const [old, current] = trimmed(from.split(/\s+/).filter(Boolean), to.split(/\s+/).filter(Boolean));
  const common = old.length * current.length > MOST_PAIRS ? shared(old, current) : longestCommon(old, current);
  return { added: current.length - common, removed: old.length - common };
}

function trimmed(from: string[], to: string[]): [string[], string[]] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  return [from.slice(start, from.length - end), to.slice(start, to.length - end)];
}

function longestCommon(from: readonly string[], to: readonly string[]): number {
  let row = new Uint32Array(to.length + 1);
  for (const word of from) {
    const next = new Uint32Array(to.length + 1);
    for (const [index, other] of to.entries()) {
      next[index + 1] = word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function shared(from: readonly string[], to: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of from) left.set(word, (left.get(word) ?? 0) + 1);
  return to.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}
