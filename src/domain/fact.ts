import { z } from 'zod';
import { isoTime } from './iso-date.ts';
import { type Unit, UNITS } from './unit.ts';

export const UNIT_NAMES = Object.keys(UNITS) as [Unit, ...Unit[]];

/** What every stated number has: either `value`, or `from` and `to` for a span. */
export const quantity = {
  label: z.string().min(2).describe('Vad talet gäller, så att raden går att läsa för sig.'),
  value: z.number().optional().describe('Talet. Decimalpunkt, inget mellanslag, ingen enhet.'),
  from: z.number().optional().describe('Spannets lägsta värde.'),
  to: z.number().optional().describe('Spannets högsta värde.'),
  unit: z.enum(UNIT_NAMES).describe('Enheten.'),
  precision: z.enum(['cirka', 'drygt', 'knappt', 'minst', 'hogst']).optional().describe('Källans förbehåll om talet.'),
};

interface Quantity {
  readonly value?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly unit: Unit;
}

/** What is wrong with a number, as the kind of fault and where it is. @param share whether a percentage must lie between 0 and 100 */
export function quantityFaults({ value, from, to, unit }: Quantity, share: boolean): { kind: string; path: string[] }[] {
  const isValue = value !== undefined && from === undefined && to === undefined;
  const isSpan = value === undefined && from !== undefined && to !== undefined;
  const outside =
    unit === 'procent' && share
      ? Object.entries({ value, from, to }).flatMap(([key, number]) => (number !== undefined && (number < 0 || number > 100) ? [key] : []))
      : [];
  return [
    ...(isValue || isSpan ? [] : [{ kind: 'value-or-span', path: [] }]),
    ...(isSpan && from >= to ? [{ kind: 'span-in-order', path: ['to'] }] : []),
    ...outside.map((key) => ({ kind: 'percent-in-range', path: [key] })),
  ];
}

/** A number that describes something and measures no effect: inhabitants, a cost, how many took part. */
export const factSchema = z
  .strictObject({
    ...quantity,
    change: z.boolean().default(false).describe('true om talet är en förändring eller skillnad. Då får det vara negativt och över 100 procent.'),
    year: isoTime.optional().describe('Året som talet gäller. Utelämnas om källan inte säger det.'),
  })
  .superRefine((fact, context) => {
    for (const { kind, path } of quantityFaults(fact, !fact.change)) context.addIssue({ code: 'custom', params: { kind }, path });
  });
export type Fact = z.infer<typeof factSchema>;
