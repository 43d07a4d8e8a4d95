import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../../src/views/offering/advice.ts';
import { paperView } from '../../../src/views/offering/paper.ts';
import type { Analysis } from '../../../src/views/offering/analysis.ts';
import { actionViews, adviceView, coverageViews, measureViews, restingViews } from '../../../src/views/offering/view.ts';
import { analysisOf, anyOffering, base, given, ids } from './made.ts';

/** The lists with all their lines in words. */
const listsOf = (analysis: Analysis) => actionViews(analysis).map((view) => ({ ...view, lines: view.entries.map((entry) => adviceView(entry, base)) }));
const linesOf = (...interventions: string[]) =>
  Object.fromEntries(listsOf(analysisOf(given(...interventions))).map(({ action, lines }) => [action, lines.map(({ name }) => name)]));
const names = (list: readonly string[]) => list.map((id) => base.intervention.get(id)?.name);

describe('An empty offering', () => {
  const analysis = analysisOf(given());

  test('has nothing to keep, follow up or phase out, and only what has support to consider', () => {
    expect(analysis.given).toEqual([]);
    expect(linesOf().overvag?.slice(0, 5)).toEqual(names(['bostad-forst', 'case-management', 'ips', 'arbetspraktik', 'intensifierad-formedling']));
    for (const { intervention } of analysis.missing) {
      const { verdict } = base.ratingOf(intervention.id).headline;
      expect(verdict === 'effektiv' || verdict === 'trolig-effekt' || [1, 2, 3].includes(Number(intervention.priority)), intervention.id).toBe(true);
    }
  });

  test('says of every category that nothing is marked there', () => {
    expect(coverageViews(analysis, base).every(({ given: marked, state }) => marked.length === 0 && state.startsWith('Ni har inte markerat något här.'))).toBe(
      true,
    );
    expect(restingViews(analysis)).toEqual([]);
    expect(paperView(given(), [], analysis, base).summary).toBe('Inga insatser är markerade.');
  });
});

describe('Everything', () => {
  const analysis = analysisOf(given(...ids));

  test('leaves nothing to consider, and judges each thing once', () => {
    expect(analysis.missing).toEqual([]);
    expect(analysis.given.map(({ item }) => item.intervention)).toEqual(ids);
    expect(analysis.given.flatMap(({ alternatives }) => alternatives)).toEqual([]);
  });

  test('phases out only what did worse in a study', () => {
    expect(linesOf(...ids)['fasa-ut']).toEqual(names(['boendetrappa', 'osa']));
  });

  test('covers every category wholly', () => {
    for (const { given: marked, all } of analysis.coverage) expect(marked).toHaveLength(all);
    expect(new Set(analysis.coverage.flatMap(({ given: marked }) => marked.map(({ item }) => item.intervention)))).toEqual(new Set(ids));
  });
});

test('what there is reason to do with what the reports evaluated', () => {
  expect(
    linesOf('ips', 'halmstadsmodellen', 'osa', 'hasky', 'imr', 'nystartsjobb-vaxjo', 'budget-och-skuldradgivning', 'arbetspraktik', 'Jobbverkstan'),
  ).toMatchObject({
    behall: names(['ips', 'imr', 'arbetspraktik']),
    'folj-upp': [...names(['halmstadsmodellen', 'hasky', 'nystartsjobb-vaxjo', 'budget-och-skuldradgivning']), 'Jobbverkstan'],
    'fasa-ut': names(['osa']),
  });
});

test('each reason in words', () => {
  const views = listsOf(analysisOf(given(...ids.filter((id) => !['ips', 'bostad-forst'].includes(id)), 'Jobbverkstan')));
  expect(
    views.flatMap(({ label, lines }) =>
      lines.map(({ name, reasons, alternatives }) => [label, name, ...reasons, ...alternatives.map((other) => `${other.label} ${other.why}`)].join(' | ')),
    ),
  ).toMatchSnapshot();
});

describe('Whatever is given', () => {
  test('each thing stands in exactly one list, and with a reason', () => {
    fc.assert(
      fc.property(anyOffering, (offering) => {
        const analysis = analysisOf(offering);
        const lines = listsOf(analysis);
        expect(lines.map(({ action }) => action)).toEqual(ACTIONS);
        expect(lines.slice(0, 3).flatMap((list) => list.lines)).toHaveLength(offering.items.length);
        expect(lines.flatMap((list) => list.lines).every(({ reasons }) => reasons.length > 0)).toBe(true);
        const offered = new Set(offering.items.filter(({ known }) => known).map(({ intervention }) => intervention));
        expect(analysis.missing.filter(({ intervention }) => offered.has(intervention.id))).toEqual([]);
      }),
    );
  });

  test('its numbers add up', () => {
    fc.assert(
      fc.property(anyOffering, (offering) => {
        const { resting } = analysisOf(offering);
        const sum = (of: (row: (typeof resting)[number]) => number) => resting.reduce((total, row) => total + of(row), 0);
        expect(sum((row) => row.given)).toBe(offering.items.length);
        expect(sum((row) => row.participants.sum)).toBe(offering.items.reduce((total, { participants = 0 }) => total + participants, 0));
        expect(sum((row) => row.cost.unknown)).toBe(offering.items.filter(({ cost }) => cost === undefined).length);
      }),
    );
  });

  test('to give one thing more takes nothing else out of its list, and never adds to what to consider', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (some, more) => {
        const before = analysisOf(given(...some.filter((id) => id !== more)));
        const after = analysisOf(given(...some.filter((id) => id !== more), more));
        for (const { item, action } of before.given) expect(after.given.find((entry) => entry.item.intervention === item.intervention)?.action).toBe(action);
        const considered = new Set(before.missing.map(({ intervention }) => intervention.id));
        // Other than what does better than the new thing.
        const better = new Set(after.given.find(({ item }) => item.intervention === more)?.alternatives.map(({ intervention }) => intervention.id));
        expect(after.missing.filter(({ intervention }) => !considered.has(intervention.id) && !better.has(intervention.id))).toEqual([]);
      }),
    );
  });
});

test('an area narrows the analysis to what is placed there, and to what the catalogue lacks', () => {
  const analysis = analysisOf(given('ips', 'osa', 'medicingivare', 'Jobbverkstan'), ['aldre']);
  expect(analysis.given.map(({ item }) => item.intervention)).toEqual(['medicingivare', 'Jobbverkstan']);
  expect(analysis.coverage.map(({ area }) => area)).toEqual(['aldre']);
});

test('no alternative is proposed that carries a warning or has shown no effect', () => {
  const proposed = analysisOf(given()).missing.concat(ids.flatMap((id) => analysisOf(given(id)).missing));
  for (const { intervention } of proposed) {
    const { headline, warnings } = base.ratingOf(intervention.id);
    expect(warnings).toEqual([]);
    expect(['ineffektiv', 'ingen-visad-effekt']).not.toContain(headline.verdict);
  }
});

test('a lack of evaluation is never told as a lack of effect', () => {
  const analysis = analysisOf(given(...ids));
  for (const { lines } of listsOf(analysis)) {
    for (const { reasons, headline } of lines) {
      if (headline?.verdict === 'inte-utvarderad') expect(reasons.join(' ')).toContain('Det säger inget om effekten.');
    }
  }
});

test('what nobody can tell is named for each thing, to be measured', () => {
  expect(measureViews(analysisOf(given('case-management', 'bostad-forst', 'arbetspraktik')), base)).toMatchSnapshot();
});

test('the sheet names at most five of each list and counts the rest', () => {
  const paper = paperView({ ...given(...ids), organisation: 'Kommunen' }, ['missbruk'], analysisOf(given(...ids), ['missbruk']), base);
  expect(paper).toMatchSnapshot();
});
