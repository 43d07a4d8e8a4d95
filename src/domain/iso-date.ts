import { z } from 'zod';

const PARTS = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether "2025", "2025-03" or "2025-03-14" names a time that the calendar has ("2025-02-30" does not). */
export function isCalendarTime(text: string): boolean {
  const match = PARTS.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A day that exists, as YYYY-MM-DD. */
export const isoDay = z.string().refine((text) => text.length === 10 && isCalendarTime(text), { params: { kind: 'iso-day' } });

/** A year, a month or a day: as precise as the source is, never more. */
export const isoTime = z.string().refine(isCalendarTime, { params: { kind: 'calendar-time' } });

/** From when to when, each as precise as the source is. `to` may be absent where the source gives only a start. */
export const period = z
  .strictObject({
    from: isoTime.describe('När perioden börjar: år, år-månad eller år-månad-dag.'),
    to: isoTime.optional().describe('När den slutar. Utelämnas om källan bara anger början.'),
  })
  .refine(({ from, to }) => to === undefined || to.slice(0, from.length) >= from.slice(0, to.length), {
    params: { kind: 'dates-in-order' },
    path: ['to'],
  });

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** The time in Swedish running text: "2014", "augusti 2014", "14 augusti 2014". */
export function formatTime(iso: string): string {
  const [year, month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined).join(' ');
}
