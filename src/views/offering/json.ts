import type { OpenBase } from '../base/open-base.ts';
import { guarded } from '../spreadsheet.ts';
import { writeAmount } from './amount.ts';
import { COLUMNS } from './columns.ts';
import { EMPTY_OFFERING, type Offering } from './offering.ts';
import { type Reading, readRows } from './read-rows.ts';

const FORMAT = 'evidenskatalogen/utbud';

/** Where and when a file was made. */
export interface Stamp {
  /** The catalogue's version. */
  readonly version: string;
  /** ISO day. */
  readonly day: string;
}

/** The offering as JSON that other programs can read: numbers are numbers, and what isn't known isn't there. */
export function writeJson({ organisation, items }: Offering, { intervention }: OpenBase, { version, day }: Stamp): string {
  const file = {
    format: FORMAT,
    formatversion: 1,
    katalogversion: version,
    datum: day,
    kommun: organisation,
    insatser: items.map((item) => ({
      ...(item.known ? { id: item.intervention } : {}),
      insats: item.known ? (intervention.get(item.intervention)?.name ?? item.intervention) : item.intervention,
      ...(item.participants === undefined ? {} : { deltagare: item.participants }),
      ...(item.cost === undefined ? {} : { kostnad_per_ar_kr: item.cost }),
      ...(item.note === '' ? {} : { anteckning: item.note }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file back, by way of the rows of a table, so that both kinds of files are understood alike. Never throws. */
export function readJson(text: string, base: OpenBase): Reading {
  const stop = (problem: string): Reading => ({ offering: EMPTY_OFFERING, rows: 0, problems: [`${problem} Det du hade är kvar.`] });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return stop('Filen är inte giltig JSON. Kanske är den avklippt eller ändrad för hand. Hämta den igen, eller läs in den som CSV.');
  }
  const { insatser, kommun } = (isObject(file) ? file : {}) as { insatser?: unknown; kommun?: unknown };
  if (!Array.isArray(insatser)) return stop('Filen har ingen lista ”insatser”. Välj en fil som är hämtad från den här sidan.');
  const header = ['id', 'name', 'participants', 'cost', 'note'] as const;
  const rows = insatser.map((item: unknown) => header.map((column) => (isObject(item) ? cell(item[COLUMNS[column].header]) : '')));
  const reading = readRows([header.map((column) => COLUMNS[column].header), ...rows], base);
  return {
    ...reading,
    offering: { ...reading.offering, organisation: typeof kommun === 'string' ? kommun.trim() : '' },
    // In a file of JSON it is the place in the list that helps to find it, not the row of our table.
    problems:
      insatser.length === 0
        ? []
        : reading.problems.map((problem) => problem.replace(/\b([Rr]ad) (\d+)/g, (_, word, row) => `${word === 'Rad' ? 'Post' : 'post'} ${Number(row) - 1}`)),
  };
}

/** A value as the cell of a table: read as the cells of a spreadsheet are, so a text is guarded first. */
function cell(value: unknown): string {
  if (typeof value === 'string') return guarded(value.trim());
  if (typeof value !== 'number') return '';
  return value >= 0 && Number.isFinite(value) ? writeAmount(value) : String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
