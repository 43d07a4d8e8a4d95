import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterList } from '../../src/views/list/filter.ts';
import { listItems } from '../../src/views/list/item.ts';
import { EMPTY_STATE, FACETS, type Facet, type ListState, SORTS } from '../../src/views/list/state.ts';
import { warnedIn } from '../../src/views/list/warned.ts';
import { realCatalogue } from '../real-catalogue.ts';

const all = listItems(realCatalogue());
const names = (state: Partial<ListState>) => filterList(all, { ...EMPTY_STATE, ...state }).items.map(({ id }) => id);
const choose = (chosen: Partial<ListState['chosen']>) => names({ chosen: { ...EMPTY_STATE.chosen, ...chosen } });

const values = (facet: Facet) => [...filterList(all, EMPTY_STATE).counts[facet].keys()];
const states = fc
  .record(Object.fromEntries(FACETS.map((facet) => [facet, fc.subarray(values(facet), { maxLength: 2 })])))
  .map((chosen) => ({ ...EMPTY_STATE, chosen: chosen as unknown as ListState['chosen'] }));

test('a further value of the same facet never takes anything away, a further facet never adds', () => {
  fc.assert(
    fc.property(states, fc.constantFrom(...FACETS), fc.nat(), (state, facet, pick) => {
      const before = new Set(filterList(all, state).items);
      const value = values(facet)[pick % values(facet).length] ?? '';
      const after = filterList(all, { ...state, chosen: { ...state.chosen, [facet]: [...state.chosen[facet], value] } }).items;
      if (state.chosen[facet].length === 0) expect(after.every((item) => before.has(item))).toBe(true);
      else expect([...before].every((item) => after.includes(item))).toBe(true);
    }),
  );
});

test('the number beside a value is what choosing it alone in its facet gives', () => {
  fc.assert(
    fc.property(states, fc.constantFrom(...FACETS), (state, facet) => {
      const { counts } = filterList(all, state);
      for (const value of values(facet)) {
        const { items } = filterList(all, { ...state, chosen: { ...state.chosen, [facet]: [value] } });
        expect(counts[facet].get(value) ?? 0, `${facet}: ${value}`).toBe(items.length);
      }
    }),
    { numRuns: 50 },
  );
});

test('sorting changes the order and nothing else', () => {
  for (const sort of SORTS) expect(names({ sort }).sort()).toEqual(names({}).sort());
});

test('area, category and timing hold of one and the same placement', () => {
  expect(choose({ timing: ['sent'] }).sort()).toEqual(['bostad-forst', 'ips', 'vaxjoloftet']);
  expect(choose({ timing: ['sent'], area: ['missbruk'] }).sort()).toEqual(['bostad-forst', 'ips']);
  expect(choose({ timing: ['sent'], area: ['ekonomiskt-bistand'] })).toEqual(['vaxjoloftet']);
  expect(choose({ timing: ['tidigt'], area: ['missbruk'] })).toContain('parterapi');
  expect(choose({ timing: ['tidigt'], area: ['missbruk'] })).not.toContain('ips');
  expect(choose({ timing: ['tidigt'], area: ['aldre'] })).toEqual([]);
});

test('text finds by abbreviation, English name, place, evaluator and without diacritics', () => {
  expect(names({ text: 'ips' })).toContain('ips');
  expect(names({ text: 'Housing First' })).toEqual(['bostad-forst']);
  expect(names({ text: 'Växjö' })).toEqual(['nystartsjobb-vaxjo', 'vaxjoloftet']);
  expect(names({ text: 'vaxjo' })).toEqual(names({ text: 'Växjö' }));
  expect(names({ text: 'ifau' })).toEqual(expect.arrayContaining(['arbetspraktik', 'osa', 'arbetsmarknadsutbildning']));
  expect(names({ text: 'ifau' })).not.toContain('ips');
  expect(names({ text: 'xyzzy' })).toEqual([]);
});

test('the best come first and the worst last of those that were evaluated; the others stand after the scale', () => {
  const order = filterList(all, EMPTY_STATE).items.map(({ headline }) => headline.verdict);
  expect(order[0]).toBe('effektiv');
  expect(order.filter((verdict) => verdict !== 'inte-utvarderad').at(-1)).toBe('ineffektiv');
  expect(order.slice(order.indexOf('inte-utvarderad')).every((verdict) => verdict === 'inte-utvarderad')).toBe(true);
});

test('a list names what carries a warning, as many as there is room for, and counts the rest', () => {
  const warned = all.filter(({ headline }) => headline.warning !== '');
  expect(warnedIn(all)).toEqual({ links: warned.map(({ name, href }) => ({ name, href })), more: '' });
  const many = Array.from({ length: 15 }, () => warned)
    .flat()
    .slice(0, 15);
  expect(warnedIn(many).links).toHaveLength(12);
  expect(warnedIn(many).more).toBe(' och 3\u00a0insatser till');
  expect(warnedIn([])).toEqual({ links: [], more: '' });
});

test('what the search found stands beside what has the text as it stands, and the filters narrow both', () => {
  const state = { ...EMPTY_STATE, text: 'ips' };
  const found = (answers: ReadonlySet<string>, chosen: Partial<ListState['chosen']> = {}) =>
    filterList(all, { ...state, chosen: { ...EMPTY_STATE.chosen, ...chosen } }, answers).items.map(({ id }) => id);
  expect(found(new Set(['boendetrappa']))).toEqual(expect.arrayContaining(['ips', 'boendetrappa']));
  expect(found(new Set(['boendetrappa']), { verdict: ['ineffektiv'] })).toEqual(['boendetrappa']);
  expect(filterList(all, EMPTY_STATE, new Set(['ips'])).items).toHaveLength(all.length);
});
