import { describe, expect, test } from 'vitest';
import { evidenceBase } from '../../../src/views/base/base.ts';
import { mapAdvice } from '../../../src/views/evidence-map/advice.ts';
import { gapListView } from '../../../src/views/evidence-map/gap-list.ts';
import { FIRST_GAPS, gapView } from '../../../src/views/evidence-map/gap-view.ts';
import { type Gap, GAP_KINDS, gapsOf, isRecommended } from '../../../src/views/evidence-map/gaps.ts';
import { followUpPlan } from '../../../src/views/evidence-map/plan.ts';
import { ruledBases } from '../../../src/views/evidence-map/ruled.ts';
import { OWN_RULES } from '../../../src/views/evidence-map/rules.ts';
import { EMPTY_MAP, readMapState } from '../../../src/views/evidence-map/state.ts';
import { studiedOutcome } from '../../../src/views/evidence-map/studied.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const catalogue = realCatalogue();
const base = evidenceBase(catalogue);
const bases = ruledBases(base);
const all = base.interventions.map(({ id }) => id);
const gaps = gapsOf(all, OWN_RULES, bases);
const gapOf = (intervention: string, outcome: string): Gap => {
  const found = gaps.find((gap) => gap.intervention.id === intervention && gap.outcome === outcome);
  if (!found) throw new Error(`No gap ${intervention} ${outcome}`);
  return found;
};

describe('the gaps', () => {
  test('are the outcomes that decide and have no answer, each once', () => {
    const expected = catalogue.interventions.flatMap(({ id }) =>
      catalogue
        .ratingOf(id)
        .outcomes.flatMap(({ outcome, primary, verdict }) =>
          primary && (verdict === 'inte-undersokt' || verdict === 'gar-inte-att-bedoma') ? [`${id} ${outcome}`] : [],
        ),
    );
    expect(gaps.map(({ intervention, outcome }) => `${intervention.id} ${outcome}`).sort()).toEqual(expected.sort());
  });

  test('stand in the order that the page states', () => {
    for (const [index, gap] of gaps.entries()) {
      const next = gaps[index + 1];
      if (!next) continue;
      const keys = ({ intervention, kind }: Gap) => [Number(!isRecommended(intervention)), -intervention.municipalities, GAP_KINDS.indexOf(kind)];
      const [a, b] = [keys(gap), keys(next)];
      const differs = a.findIndex((value, place) => value !== b[place]);
      if (differs >= 0) expect(a[differs], `${gap.intervention.id} before ${next.intervention.id}`).toBeLessThan(b[differs] ?? 0);
    }
  });

  test('grow where only comparisons count, and never say of what was studied that nobody looked', () => {
    const compared = gapsOf(all, { ...OWN_RULES, comparisonOnly: true }, bases);
    expect(compared.length).toBeGreaterThan(gaps.length);
    const never = (list: readonly Gap[]) => list.filter(({ kind }) => kind === 'aldrig').length;
    expect(never(compared)).toBe(never(gaps));
  });

  test('do not count what should not be done as recommended', () => {
    expect(isRecommended({ priority: 'icke-gora' })).toBe(false);
    expect(isRecommended({})).toBe(false);
    expect(isRecommended({ priority: null })).toBe(true);
  });
});

describe('a gap in words', () => {
  test('says why it is one, and that a guideline may know more than the catalogue', () => {
    const { reasons, warning } = gapView(gapOf('boendestod', 'halsa'), bases, []);
    expect(reasons[0]).toBe('Hälsa är ett av de utfall som avgör bedömningen, men ingen studie i katalogen har mätt det.');
    expect(reasons[1]).toContain('prioritet 2 av 10');
    expect(reasons[1]).toContain('forskning som katalogen inte återger');
    expect(reasons[2]).toMatch(/^Katalogen nämner insatsen i \d+\u00a0kommuner\.$/);
    expect(warning).toBe('');
  });

  test('warns before somebody follows up what has done harm', () => {
    expect(gapView(gapOf('osa', 'sjalvforsorjning'), bases, []).warning).toBe('Varning: försämrat resultat för arbete. Pröva först om insatsen alls ska ges.');
  });
});

describe('a plan', () => {
  const plan = followUpPlan(gapOf('jobbaktivering', 'arbete'), bases.plain, ['Ett råd (Rapport 1)']);

  test('has its parts in order', () => {
    const headings = [...plan.matchAll(/^(\d)\. (.+)$/gm)].map(([, number, text]) => `${number} ${text}`);
    expect(headings).toEqual([
      '1 Fråga',
      '2 Utfall och mått',
      '3 Jämförelse',
      '4 Mätpunkter',
      '5 Urval',
      '6 Dokumentera under tiden',
      '7 Brister att undvika',
      '8 När resultaten kommer',
      '9 Upplägget bygger på',
    ]);
  });

  test('gives measures, sizes and limitations of the catalogue’s own studies, and no other numbers', () => {
    const { measures, sizes, longest, limitations } = studiedOutcome('arbete', bases.plain);
    expect(plan).toContain(measures[0]?.measure);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    const own = studiedOutcome('arbete', bases.plain, 'jobbaktivering');
    expect(own.studies).toBeGreaterThan(0);
    for (const { label } of own.limitations.slice(0, 6)) expect(plan).toContain(label);
    expect(limitations.length).toBeGreaterThan(own.limitations.length);
    const told = [sizes[0], sizes.at(-1), longest].map(String);
    const withoutQuotes = plan.replace(/Så har andra mätt: .*/g, '');
    for (const [number] of withoutQuotes.matchAll(/\b\d{2,}\b/g)) expect(told).toContain(number);
  });

  test('says so where nobody has measured the outcome', () => {
    const unmeasured = gaps.find(({ outcome }) => studiedOutcome(outcome, bases.plain).studies === 0);
    expect(unmeasured).toBeDefined();
    if (unmeasured) expect(followUpPlan(unmeasured, bases.plain)).toContain('Ingen studie i katalogen har mätt');
  });

  test('is plain text for every gap, without what a program leaves behind', () => {
    for (const gap of gaps) expect(followUpPlan(gap, bases.plain)).not.toMatch(/undefined|null|NaN|\(\)|\.\.| {2}|<|\$\{/);
  });
});

test('the advice names reports that the catalogue has', () => {
  const { sources, page, references } = mapAdvice(catalogue);
  expect(sources).toHaveLength(3);
  for (const { href } of sources) expect(catalogue.source.has(href.replace('/kallor/#', ''))).toBe(true);
  expect(references).toHaveLength(3);
  expect(page?.href).toBe('/styrsnurran/');
});

test('a catalogue without the reports gives no advice and no dead link', () => {
  expect(mapAdvice({ ...catalogue, source: new Map(), pages: [] })).toEqual({ sources: [], references: [], page: undefined });
});

describe('the list of gaps', () => {
  test('draws the first ones in their order, and says how many there are', () => {
    const view = gapListView(bases, EMPTY_MAP, []);
    expect(view.gaps.map(({ id }) => id)).toEqual(gaps.slice(0, FIRST_GAPS).map(({ intervention, outcome }) => `${intervention.id}.${outcome}`));
    expect(view).toMatchObject({ gapCount: `${gaps.length}\u00a0luckor`, moreGaps: gaps.length - FIRST_GAPS });
    expect(gapListView(bases, EMPTY_MAP, [], gaps.length + 1)).toMatchObject({ moreGaps: 0 });
  });

  test('follows the choices of the map', () => {
    const view = gapListView(bases, readMapState(new URLSearchParams('omrade=aldre')), []);
    const chosen = gaps.filter(({ intervention }) => intervention.placements.some(({ area }) => area === 'aldre'));
    expect(chosen.length).toBeGreaterThan(0);
    expect(view.gaps.map(({ id }) => id)).toEqual(chosen.map(({ intervention, outcome }) => `${intervention.id}.${outcome}`));
  });
});
