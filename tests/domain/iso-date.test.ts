import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTime, isCalendarTime, isoDay, period } from '../../src/domain/iso-date.ts';

describe('A time is a year, a month or a day that the calendar has', () => {
  test.each(['2014', '2014-08', '2014-08-31', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is one', (text) => {
    expect(isCalendarTime(text)).toBe(true);
  });

  test.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13',
    '2025-00',
    '2025-01-00',
    '2025-1-1',
    '25-01-01',
    '2025-01-01T00:00',
    '14 augusti 2014',
    '2014-08-',
    '',
    ' 2014',
  ])('%j is none', (text) => {
    expect(isCalendarTime(text)).toBe(false);
  });

  test('every day of the calendar, and no day that it would have to move', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
        const daysOfMonth = [31, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(isCalendarTime(text)).toBe(day <= daysOfMonth);
      }),
    );
  });
});

test.each([
  ['2026-11-22', true],
  ['2026-11', false],
  ['2026', false],
])('a review needs a whole day: %s %s', (text, valid) => {
  expect(isoDay.safeParse(text).success).toBe(valid);
});

describe('A period', () => {
  test.each([
    [{ from: '2012', to: '2014' }, true],
    [{ from: '2012' }, true],
    [{ from: '2014-08', to: '2014' }, true],
    [{ from: '2014', to: '2014-03' }, true],
    [{ from: '2014-08-01', to: '2014-08-01' }, true],
    [{ from: '2014', to: '2012' }, false],
    [{ from: '2014-08', to: '2014-07' }, false],
    [{ from: '2014-08-15', to: '2014-07' }, false],
    [{ to: '2014' }, false],
  ])('%j: %s', (value, valid) => {
    expect(period.safeParse(value).success).toBe(valid);
  });
});

test.each([
  ['2014', '2014'],
  ['2014-08', 'augusti 2014'],
  ['2014-08-05', '5 augusti 2014'],
])('%s is written %s', (iso, text) => {
  expect(formatTime(iso)).toBe(text);
});
