import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CERTAINTIES } from '../../../src/domain/scales.ts';
import { CELL_KINDS, CELL_TEXTS } from '../../../src/views/evidence-map/cell.ts';

const picture = readFileSync('src/styles/map-marks.svg', 'utf8');
const symbols = new Map(
  [...readFileSync('public/marks.svg', 'utf8').matchAll(/<symbol id="([^"]+)"[^>]*>(.*)<\/symbol>/g)].map(([, id, drawing]) => [id, drawing]),
);
const styles = readFileSync('src/styles/evidence-map.css', 'utf8');
/** What stands at so many units from the top of the picture. */
const drawingAt = (y: number) => new RegExp(`<svg class="[^"]*" y="${y}"[^>]*>(.*)</svg>`).exec(picture)?.[1];
const stepOf = (mark: string) => Number(new RegExp(`data-mark="${mark}"\\][^{]*\\{\\s*--step: (\\d+)`).exec(styles)?.[1] ?? 0);

test.each(CELL_KINDS)('the map draws %s as the rest of the catalogue does', (kind) => {
  expect(symbols.get(CELL_TEXTS[kind].mark)).toBeDefined();
  expect(drawingAt(stepOf(kind) * 32)).toBe(symbols.get(CELL_TEXTS[kind].mark));
});

test.each(CERTAINTIES)('the map draws the certainty %s as the rest of the catalogue does', (certainty) => {
  expect(drawingAt(stepOf(certainty) * 18)).toBe(symbols.get(`tillforlitlighet-${certainty}`));
});

test('a tally has the middle of its mark at its own', () => {
  const height = Number(/<svg [^>]*height="(\d+)"/.exec(picture)?.[1]);
  expect(Number(/calc\(50% \+ \(([\d.]+) - var\(--step, 0\)\)/.exec(styles)?.[1])).toBe((height / 2 - 16) / 32);
  // Above and below a mark is as much of nothing as a mark is high, since the text may be higher than its mark.
  const tops = CELL_KINDS.map((kind) => stepOf(kind) * 32).sort((a, b) => a - b);
  expect(tops.every((top, place) => place === 0 || top - (tops[place - 1] ?? 0) === 64)).toBe(true);
});

test('the colours of the picture are those of the site, in light and in dark', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = picture.split('prefers-color-scheme:dark');
  for (const [, name, inLight, inDark] of tokens.matchAll(/--([a-z-]+): light-dark\((#\w+), (#\w+)\)/g)) {
    if (!light.includes(`.${name}{`)) continue;
    expect(light).toContain(`.${name}{color:${inLight}}`);
    expect(dark).toContain(`.${name}{color:${inDark}}`);
  }
});
