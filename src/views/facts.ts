import type { Fact } from '../domain/fact.ts';
import { formatTime } from '../domain/iso-date.ts';
import { formatFigure } from './format.ts';

/** A stated number as a row of a table. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
  /** "2019", or empty where the source gives no year. */
  readonly year: string;
}

export function factRow(fact: Fact): FactRow {
  return { label: fact.label, value: formatFigure(fact), year: fact.year === undefined ? '' : formatTime(fact.year) };
}
