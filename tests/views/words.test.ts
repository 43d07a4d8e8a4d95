import { describe, expect, test } from 'vitest';
import { enumerate, formatFigure, formatNumber, joinWords } from '../../src/views/format.ts';
import { fold } from '../../src/views/list/text.ts';

const figure = { label: 'Andel', role: 'ovrigt', unit: 'procent' } as const;

describe('Figures are written as Swedish readers expect', () => {
  test.each([
    ['a share', { ...figure, value: 58 }, '58\u00a0%'],
    ['a span', { ...figure, from: 25, to: 69 }, '25–69\u00a0%'],
    ['a reservation', { ...figure, value: 7, unit: 'procentenheter', precision: 'drygt' }, 'drygt 7\u00a0procentenheter'],
    ['a decrease', { ...figure, value: -7, unit: 'procentenheter', role: 'skillnad' }, '−7\u00a0procentenheter'],
    ['a sum of money', { ...figure, value: 16700, unit: 'kronor' }, '16\u00a0700\u00a0kr'],
    ['a decimal', { ...figure, value: 3.5 }, '3,5\u00a0%'],
  ] as const)('%s', (_name, given, text) => {
    expect(formatFigure(given)).toBe(text);
  });
});

test('numbers, lists and labels', () => {
  expect(formatNumber(1234567)).toBe('1\u00a0234\u00a0567');
  expect(joinWords(['arbete', 'hälsa', 'självförsörjning'])).toBe('arbete, hälsa och självförsörjning');
  expect(enumerate(['Personer i hemlöshet', 'Personer med missbruk'])).toBe('Personer i hemlöshet, personer med missbruk');
});

test('text is compared without case, diacritics and signs', () => {
  expect(fold('  Bostad-först, ”Växjö”! ')).toBe('bostad forst vaxjo');
});
