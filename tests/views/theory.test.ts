import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Theory } from '../../src/domain/vignette.ts';
import { theoryView } from '../../src/views/theory.ts';
import { realCatalogue } from '../real-catalogue.ts';

const catalogue = realCatalogue();

describe.each(catalogue.vignettes.map((vignette) => [vignette.name, vignette.theory] as const))('%s', (_, theory) => {
  const view = theoryView(theory, catalogue);
  const boxes = view.columns.flatMap((column) => column.boxes);

  test('every connection that the analysis gives stands in words', () => {
    const given = Object.values(theory).flat() as Theory['resources'];
    expect(boxes.reduce((sum, { leadsTo }) => sum + leadsTo.length, 0)).toBe(given.reduce((sum, { leadsTo }) => sum + leadsTo.length, 0));
  });

  test('each target in words is a box of the diagram', () => {
    const known = new Map(boxes.map(({ anchor, text }) => [`#${anchor}`, text]));
    for (const { leadsTo } of boxes) for (const { href, text } of leadsTo) expect(known.get(href)).toBe(text);
  });

  test('support says what the catalogue knows, the other columns nothing', () => {
    expect(view.columns.map((column) => column.boxes.every(({ evidence }) => evidence !== undefined))).toEqual([false, true, false, false]);
  });
});

const box = (prefix: string, targets: readonly string[]) => (id: number) => ({ id: `${prefix}${id}`, text: `Ruta ${id}`, leadsTo: [...targets] });

test('a line begins at the right edge of its box and ends at the left edge of a later one', () => {
  const size = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(size, size, size, size, (...sizes) => {
      const ids = (column: number) => Array.from({ length: sizes[column] ?? 1 }, (_, index) => index);
      const theory: Theory = {
        resources: ids(0).map(box('r', ['s0', 'k0'])),
        support: ids(1).map((id) => ({ ...box('s', ['k0', 'l0'])(id), interventions: [] })),
        shortTerm: ids(2).map(box('k', ['l0'])),
        longTerm: ids(3).map(box('l', [])),
      };
      const { lines } = theoryView(theory, catalogue);
      expect(lines).toHaveLength(2 * (sizes[0] ?? 0) + 2 * (sizes[1] ?? 0) + (sizes[2] ?? 0));
      for (const { x1, y1, x2, y2 } of lines) {
        expect(x1).toBeLessThan(x2);
        for (const number of [x1, y1, x2, y2]) expect(number).toBeGreaterThanOrEqual(0);
        for (const number of [x1, y1, x2, y2]) expect(number).toBeLessThanOrEqual(100);
      }
    }),
  );
});
