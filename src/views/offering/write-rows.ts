import type { OpenBase } from '../base/open-base.ts';
import { guarded } from '../spreadsheet.ts';
import { writeAmount } from './amount.ts';
import { COLUMNS, ORDER } from './columns.ts';
import type { Offered, Offering } from './offering.ts';

/** The offering as rows of text, a header first. `told` is what the catalogue says of each. Cells that a spreadsheet could run as formulas are guarded. */
export function writeRows({ organisation, items }: Offering, { intervention }: OpenBase, told: (item: Offered) => string): string[][] {
  return [
    ORDER.map((column) => COLUMNS[column].header),
    ...items.map((item) => [
      guarded(organisation),
      item.known ? item.intervention : '',
      guarded(item.known ? (intervention.get(item.intervention)?.name ?? item.intervention) : item.intervention),
      writeAmount(item.participants),
      writeAmount(item.cost),
      guarded(item.note),
      guarded(told(item)),
    ]),
  ];
}
