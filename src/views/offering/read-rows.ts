import type { OpenBase } from '../base/open-base.ts';
import { unguarded } from '../spreadsheet.ts';
import { readAmount, writeAmount } from './amount.ts';
import { type Column, type Layout, layoutOf, noInterventions } from './columns.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { EMPTY_OFFERING, keyOf, type Offered, type Offering } from './offering.ts';

/** What reading a file or pasted rows came to. What couldn't be understood is in the notes of the offering, and told of. */
export interface Reading {
  readonly offering: Offering;
  /** How many rows of interventions were read. */
  readonly rows: number;
  /** What the visitor has to know, each with its row; in the order of the rows. */
  readonly problems: readonly string[];
}

/** What was meant is guessed in so many places: it takes time, and nobody reads more of it. */
const MOST_GUESSES = 200;

/** A row on its way into the offering. */
interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  readonly layout: Layout;
  /** How many problems there were before it. */
  readonly problems: number;
  readonly tell: (text: string) => void;
}

/** Reads rows, our own and those of others: columns in any order, with or without a header. Never throws. */
export function readRows(rows: readonly (readonly string[])[], base: OpenBase): Reading {
  const lookup = createLookup(base);
  const filled = rows.map((cells, index) => ({ cells, number: index + 1 })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  if (first === undefined) return nothing('Där fanns inga rader att läsa. Det du hade är kvar.');
  const layout = layoutOf(
    filled.map(({ cells }) => cells),
    lookup,
  );
  if (layout === undefined) return nothing(noInterventions(first.cells));
  const data = layout.header ? filled.slice(1) : filled;
  const problems = [...layout.problems];
  const items = new Map<string, { item: Offered; row: number }>();
  let organisation = '';
  for (const { cells, number } of data) {
    const row: Row = { number, cells, layout, problems: problems.length, tell: (text) => problems.push(`Rad ${number}: ${text}`) };
    const named = cellOf(row, 'organisation');
    if (organisation === '') organisation = named;
    const item = readRow(row, named === organisation ? '' : named, lookup, base);
    if (item !== undefined) addTo(items, item, row);
  }
  return { offering: { organisation, items: [...items.values()].map(({ item }) => item) }, rows: data.length, problems };
}

function nothing(problem: string): Reading {
  return { offering: EMPTY_OFFERING, rows: 0, problems: [problem] };
}

function cellOf({ cells, layout }: Row, column: Column): string {
  return unguarded((cells[layout.columns.indexOf(column)] ?? '').trim());
}

function readRow(row: Row, otherOrganisation: string, lookup: Lookup, base: OpenBase): Offered | undefined {
  const item = identify(row, lookup, base);
  if (item === undefined) return undefined;
  if (otherOrganisation !== '')
    row.tell(`här står ”${otherOrganisation}”, men filens första rader gäller en annan kommun. Raden är inläst och namnet står i anteckningen.`);
  const participants = amountOf(row, 'participants', 'Deltagare');
  const cost = amountOf(row, 'cost', 'Kostnad');
  return {
    ...item,
    ...(participants.value === undefined ? {} : { participants: participants.value }),
    ...(cost.value === undefined ? {} : { cost: cost.value }),
    note: joined([cellOf(row, 'note'), otherOrganisation, participants.unread, cost.unread, ...ownColumns(row)], '. '),
  };
}

/** What stands in columns that the catalogue doesn't know: it is kept, with the name of its column. */
function ownColumns({ cells, layout }: Row): string[] {
  return cells.flatMap((cell, index) => {
    const column = layout.columns[index] ?? { own: '' };
    if (typeof column === 'string' || cell.trim() === '') return [];
    return [column.own === '' ? cell.trim() : `${column.own}: ${cell.trim()}`];
  });
}

function amountOf(row: Row, column: 'participants' | 'cost', label: string): { readonly value?: number; readonly unread: string } {
  const text = cellOf(row, column);
  const amount = readAmount(text, column);
  if (amount.value !== undefined) return { value: amount.value, unread: '' };
  if (amount.problem === '') return { unread: '' };
  row.tell(`${label}: ${amount.problem} Raden är inläst utan talet, som står i anteckningen.`);
  return { unread: `${label}: ${text}` };
}

function identify(row: Row, lookup: Lookup, base: OpenBase): Pick<Offered, 'intervention' | 'known'> | undefined {
  const [id, name] = [cellOf(row, 'id'), cellOf(row, 'name')];
  const found = base.intervention.has(id) ? id : (lookup.find(name) ?? lookup.find(id));
  if (found !== undefined) return { intervention: found, known: true };
  const own = name === '' ? id : name;
  if (own === '') {
    row.tell('insatsens namn saknas. Raden är inte inläst. Skriv vad insatsen heter.');
    return undefined;
  }
  // An empty id is how the catalogue's own files mark what it lacks: no surprise, and nothing to tell.
  if (row.layout.columns.includes('id') && id === '') return { intervention: own, known: false };
  const guess = row.problems < MOST_GUESSES ? lookup.guess(own) : undefined;
  row.tell(`”${own}” finns inte i katalogen.${guess === undefined ? '' : ` Menade du ”${guess}”?`} Raden är inläst som en egen insats.`);
  return { intervention: own, known: false };
}

function addTo(items: Map<string, { item: Offered; row: number }>, item: Offered, { number, tell }: Row): void {
  const key = keyOf(item);
  const earlier = items.get(key);
  if (earlier === undefined) {
    items.set(key, { item, row: number });
    return;
  }
  tell(`samma insats står redan på rad ${earlier.row}. Uppgifterna här är lagda i dess anteckning. Räkna själv ihop talen om det behövs.`);
  const also = joined([`Rad ${number}`, writeAmount(item.participants), writeAmount(item.cost), item.note], '; ');
  items.set(key, { ...earlier, item: { ...earlier.item, note: joined([earlier.item.note, also], '. ') } });
}

function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}
