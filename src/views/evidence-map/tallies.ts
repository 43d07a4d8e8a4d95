import { CELL_KINDS, CELL_TEXTS, type CellKind } from './cell.ts';
import type { MapRow } from './row.ts';

/** How many interventions of a group have which kind of cell, for one outcome. */
export type Tally = readonly { readonly kind: CellKind; readonly label: string; readonly number: number }[];

/** The cells of these rows counted, by outcome. */
export function talliesOf(rows: readonly MapRow[]): ReadonlyMap<string, Tally> {
  const counts = new Map<string, Map<CellKind, number>>();
  for (const { cells } of rows) {
    for (const [outcome, { kind }] of cells) {
      const own = counts.get(outcome) ?? new Map<CellKind, number>();
      counts.set(outcome, own.set(kind, (own.get(kind) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([outcome, own]) => [
      outcome,
      CELL_KINDS.flatMap((kind) => {
        const number = own.get(kind) ?? 0;
        return number === 0 ? [] : [{ kind, number, label: CELL_TEXTS[kind].label.toLocaleLowerCase('sv') }];
      }),
    ]),
  );
}
