import { isCalendarTime } from '../domain/iso-date.ts';

/**
 * The day that the site is built, as YYYY-MM-DD in UTC. The only place where the clock is read.
 * @throws Error when SITE_TODAY, which stands in for the clock in tests, names no day
 */
export function today(): string {
  const given = process.env['SITE_TODAY'];
  if (!given) return new Date().toISOString().slice(0, 10);
  if (given.length !== 10 || !isCalendarTime(given)) throw new Error(`SITE_TODAY ska vara en dag, till exempel 2027-01-31, men är ”${given}”.`);
  return given;
}
