import { CELL_KINDS, CELL_TEXTS, type CellKind } from './cell.ts';
import type { MapRow } from './row.ts';

/** How many interventions of a group have which kind of cell, for one outcome. */
export type Tally = readonly { readonly kind: CellKind; readonly label: string; readonly number: number }[];

/** What each kind is called in the middle of a sentence. */
const IN_SENTENCE = Object.fromEntries(CELL_KINDS.map((kind) => [kind, CELL_TEXTS[kind].label.toLocaleLowerCase('sv')])) as Record<CellKind, string>;

/** The cells of these rows counted, by outcome. */
export function talliesOf(rows: readonly MapRow[]): ReadonlyMap<string, Tally> {
  const counts = new Map<string, Partial<Record<CellKind, number>>>();
  for (const { cells } of rows) {
    for (const [outcome, { kind }] of cells) {
      // One object for each outcome, filled in place: a large map has thousands of cells to count at every choice.
      const own = counts.get(outcome) ?? {};
      own[kind] = (own[kind] ?? 0) + 1;
      counts.set(outcome, own);
    }
  }
  return new Map([...counts].map(([outcome, own]) => [outcome, tallyOf(own)]));
}

/** Whether two tallies say the same. */
export function sameTally(one: Tally | undefined, other: Tally | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every(({ kind, number }, place) => other[place]?.kind === kind && other[place].number === number);
}

function tallyOf(counts: Partial<Record<CellKind, number>>): Tally {
  return CELL_KINDS.flatMap((kind) => {
    const number = counts[kind];
    return number === undefined ? [] : [{ kind, number, label: IN_SENTENCE[kind] }];
  });
}
