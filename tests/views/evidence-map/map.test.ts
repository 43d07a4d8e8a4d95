import { describe, expect, test } from 'vitest';
import { evidenceBase } from '../../../src/views/base/base.ts';
import { CELL_KINDS, CELL_TEXTS } from '../../../src/views/evidence-map/cell.ts';
import { chipsOf, optionsOf } from '../../../src/views/evidence-map/choices.ts';
import { effectOf, effectOfRule, effectText } from '../../../src/views/evidence-map/effects.ts';
import { evidenceMap, FIRST_ROWS, type EvidenceMap } from '../../../src/views/evidence-map/map.ts';
import { keyOf, ruledBases } from '../../../src/views/evidence-map/ruled.ts';
import { OWN_RULES, RULE_NAMES, RULE_SETS } from '../../../src/views/evidence-map/rules.ts';
import { EMPTY_MAP, readMapState } from '../../../src/views/evidence-map/state.ts';
import { sameTally, type Tally } from '../../../src/views/evidence-map/tallies.ts';
import { mapView } from '../../../src/views/evidence-map/view.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const catalogue = realCatalogue();
const base = evidenceBase(catalogue);
const bases = ruledBases(base);
const mapOf = (query = '') => evidenceMap(bases, readMapState(new URLSearchParams(query)));
const rowIn = (map: EvidenceMap, id: string) => map.groups.flatMap(({ rows }) => rows).find((row) => row.id === id);
const cellIn = (map: EvidenceMap, id: string, outcome: string) => rowIn(map, id)?.cells.get(outcome);
/** More interventions than are unfolded from the start, all in one place. */
const manyBases = ruledBases({
  ...base,
  interventions: Array.from({ length: 100 }, (_, index) => ({
    id: `paverkan-${index}`,
    name: `Påhittad ${index}`,
    abbreviation: '',
    aliases: [],
    placements: [{ area: 'aldre', category: '' }],
    groups: ['aldre'],
    primaryOutcomes: ['stodbehov'],
    municipalities: 0,
  })),
});

describe('a cell', () => {
  test('has the verdict and certainty of the build, for every outcome of every intervention', () => {
    for (const { id } of base.interventions) {
      for (const { outcome, verdict, certainty, findings, primary } of catalogue.ratingOf(id).outcomes) {
        const cell = cellIn(mapOf(), id, outcome);
        expect(cell, `${id} ${outcome}`).toMatchObject({ certainty: certainty ?? 'ingen', primary, was: '' });
        expect(cell?.kind).toBe(findings.length === 0 ? 'aldrig' : verdict === 'inte-undersokt' ? 'upplevelser' : verdict);
        expect(cell?.href).toBe(findings.length === 0 ? '' : `/insatser/${id}/#utfall-${outcome}`);
      }
    }
  });

  test('tells what can’t be told from what nobody looked at', () => {
    expect(cellIn(mapOf(), 'jobbaktivering', 'arbete')).toMatchObject({
      kind: 'gar-inte-att-bedoma',
      label: 'Går inte att bedöma',
      certaintyLabel: 'Låg',
      detail: 'Osäkert åt vilket håll',
    });
    expect(cellIn(mapOf(), 'jobbaktivering', 'sjalvforsorjning')).toMatchObject({ kind: 'aldrig', label: 'Aldrig undersökt', href: '', certaintyLabel: '' });
  });

  test('of experiences is no effect', () =>
    expect(cellIn(mapOf(), 'gron-rehab', 'halsa')).toMatchObject({ kind: 'upplevelser', certainty: 'ingen', findings: '1\u00a0fynd' }));

  test('says nothing where the outcome decides nothing and nobody looked', () => expect(cellIn(mapOf(), 'jobbaktivering', 'halsa')).toBeUndefined());

  test('that loses its studies is never called never studied', () => {
    const cell = cellIn(mapOf('jamforelse=1'), 'resursjobb', 'arbete');
    expect(cell).toMatchObject({ kind: 'utan-jamforelse', was: 'Var: Lovande, mycket låg', certaintyLabel: '' });
    expect(cell?.href).not.toBe('');
  });

  test('that no rule touches carries no mark', () => expect(cellIn(mapOf('utan-hojning=1'), 'all-in', 'arbete')?.was).toBe(''));
});

describe('a row', () => {
  test('keeps the warning of the catalogue, whatever the rules', () => {
    for (const rule of ['', 'jamforelse=1', 'utan-avdrag=1', 'utan-hojning=1', 'jamforelse=1&utan-avdrag=1&utan-hojning=1']) {
      expect(rowIn(mapOf(rule), 'osa')?.warning).toContain('Varning: försämrat resultat för arbete');
      expect(rowIn(mapOf(rule), 'boendetrappa')?.warning).toContain('boendestabilitet');
    }
  });

  test('says apart what only the reader’s rules warn of', () => {
    expect(rowIn(mapOf(), 'intensifierad-formedling')?.warning).toBe('');
    const added = base.interventions
      .flatMap(({ id }) => rowIn(mapOf('utan-avdrag=1'), id)?.warning ?? '')
      .filter((warning) => warning.includes('med dina regler'));
    expect(added.length).toBeGreaterThan(0);
    for (const warning of added) expect(warning).toMatch(/Varning med dina regler: försämrat resultat för /);
  });

  test('whose studies are all left out is not said to lack evaluation', () => {
    expect(rowIn(mapOf('jamforelse=1'), 'resursjobb')?.headline).toMatchObject({ now: 'Ingen studie med jämförelsegrupp' });
    expect(JSON.stringify(mapOf('jamforelse=1').groups.map(({ rows }) => rows.map(({ headline }) => headline?.now ?? '')))).not.toContain('Inte utvärderad');
  });
});

describe('the map', () => {
  test('has every intervention once in its numbers, and in each of its places', () => {
    const map = mapOf();
    expect([...map.interventions].sort()).toEqual(base.interventions.map(({ id }) => id).sort());
    const placed = map.groups.flatMap(({ rows }) => rows).filter(({ id }) => id === 'ips');
    expect(placed).toHaveLength(2);
  });

  test('has a column for each outcome that is studied or decides, those that decide first', () => {
    const { columns } = mapOf();
    const expected = new Set(base.interventions.flatMap(({ id }) => catalogue.ratingOf(id).outcomes.map(({ outcome }) => outcome)));
    expect(columns.map(({ id }) => id).sort()).toEqual([...expected].sort());
    const firstOther = columns.findIndex(({ primary }) => !primary);
    expect(columns.slice(firstOther).every(({ primary }) => !primary)).toBe(true);
  });

  test('keeps to an area and a target group, by the placement and not by the intervention', () => {
    const map = mapOf('omrade=missbruk');
    expect(map.groups.every(({ id }) => id.startsWith('missbruk'))).toBe(true);
    expect(map.interventions).toContain('ips');
    for (const id of mapOf('malgrupp=hemloshet').interventions) expect(bases.plain.intervention.get(id)?.groups).toContain('hemloshet');
  });

  test('is empty for an area that does not exist', () => expect(mapOf('omrade=finns-inte')).toEqual({ columns: [], groups: [], interventions: [] }));

  test('keeps its columns whatever the rules', () => expect(mapOf('jamforelse=1').columns).toEqual(mapOf().columns));
});

describe('a folded group', () => {
  test('counts each of its cells once, and draws none', () => {
    const open = mapOf().groups.find(({ id }) => id === 'ekonomiskt-bistand.komma-i-arbete');
    const folded = mapOf('dolda=ekonomiskt-bistand.komma-i-arbete').groups.find(({ id }) => id === open?.id);
    expect(folded).toMatchObject({ folded: true, rows: [], more: 0 });
    for (const [outcome, tally] of folded?.tallies ?? []) {
      const kinds = open?.rows.flatMap(({ cells }) => cells.get(outcome)?.kind ?? []) ?? [];
      expect(tally.reduce((sum, { number }) => sum + number, 0)).toBe(kinds.length);
      for (const { kind, number } of tally) expect(kinds.filter((other) => other === kind)).toHaveLength(number);
    }
    expect(folded?.warned.map(({ name }) => name)).toEqual(['Offentligt skyddad anställning']);
  });

  test('says the same only with the same number of each kind', () => {
    const tally: Tally = [{ kind: 'lovande', label: 'lovande', number: 2 }];
    const other = { kind: 'aldrig', label: 'aldrig undersökt', number: 2 } as const;
    expect(sameTally(tally, structuredClone(tally))).toBe(true);
    expect(sameTally(undefined, undefined)).toBe(true);
    for (const different of [undefined, [], [other], [...tally, other], [{ ...tally[0], number: 3 }] as Tally]) {
      expect(sameTally(tally, different)).toBe(false);
      expect(sameTally(different, tally)).toBe(false);
    }
  });

  test('is where a large map begins, and what is unfolded shows its first rows', () => {
    const [folded] = evidenceMap(manyBases, EMPTY_MAP).groups;
    expect(folded).toMatchObject({ folded: true, count: 100, rows: [] });
    const [open] = evidenceMap(manyBases, readMapState(new URLSearchParams('visade=aldre'))).groups;
    expect(open?.rows).toHaveLength(FIRST_ROWS);
    expect(open?.more).toBe(100 - FIRST_ROWS);
    const [more] = evidenceMap(manyBases, readMapState(new URLSearchParams('visade=aldre')), new Map([['aldre', 90]])).groups;
    expect(more).toMatchObject({ more: 10 });
    const [all] = evidenceMap(manyBases, readMapState(new URLSearchParams('visade=aldre')), new Map([['aldre', Number.POSITIVE_INFINITY]])).groups;
    expect(all).toMatchObject({ more: 0 });
    expect(all?.rows).toHaveLength(100);
  });

  test('shares the first rows among all that are unfolded, of a large map alone', () => {
    const areas = base.areas.map(({ id }) => id).slice(0, 4);
    const [someone] = base.interventions;
    if (someone === undefined) throw new Error('The catalogue has no intervention');
    const spread = areas.flatMap((area) =>
      Array.from({ length: 25 }, (_, place) => ({ ...someone, id: `${area}-${place}`, name: `${area} ${place}`, placements: [{ area, category: '' }] })),
    );
    const query = new URLSearchParams(areas.map((area) => ['visade', area]));
    const large = evidenceMap(ruledBases({ ...base, interventions: spread, studies: [] }), readMapState(query)).groups;
    expect(large.map(({ rows, more }) => [rows.length, more])).toEqual(areas.map(() => [7, 18]));
    const small = evidenceMap(ruledBases({ ...base, interventions: spread.slice(0, 60), studies: [] }), EMPTY_MAP).groups;
    expect(small.map(({ rows, more }) => [rows.length, more])).toEqual([
      [25, 0],
      [25, 0],
      [10, 0],
    ]);
  });
});

describe('what a rule is worth', () => {
  test('is nothing for the catalogue’s own', () => expect(effectOf(OWN_RULES, mapOf().interventions, bases)).toEqual({ cells: 0, headlines: 0 }));

  test.each(RULE_NAMES)('is as many cells and headlines as %s marks', (rule) => {
    const map = evidenceMap(bases, { ...EMPTY_MAP, rules: { ...OWN_RULES, [rule]: true } });
    const rows = [...new Map(map.groups.flatMap((group) => group.rows.map((row) => [row.id, row] as const))).values()];
    expect(effectOfRule(rule, map.interventions, bases)).toEqual({
      cells: rows.flatMap(({ cells }) => [...cells.values()].filter(({ was }) => was !== '')).length,
      headlines: rows.filter(({ headline }) => headline !== undefined).length,
    });
  });

  test('is told in words', () => {
    expect(effectText({ cells: 0, headlines: 1 })).toBe('ingen ruta och 1\u00a0rubrik');
    expect(effectText({ cells: 12, headlines: 0 })).toBe('12\u00a0rutor och ingen rubrik');
  });
});

test('every choice in the address is a chip, known or not', () => {
  const state = readMapState(new URLSearchParams('omrade=missbruk&malgrupp=finns-inte&jamforelse=1&utan-avdrag=kanske&dolda=finns-inte&dolda=aldre'));
  expect(chipsOf(bases.plain, state).map(({ label }) => label)).toEqual([
    'Missbruk och beroende',
    'finns-inte',
    'Bara med jämförelsegrupp',
    'Utan avdrag: kanske',
    'Ihopfälld: finns-inte',
  ]);
});

test('only areas and target groups that some intervention has can be chosen', () => {
  const { areas, groups } = optionsOf(base, EMPTY_MAP);
  expect(areas.map(({ value }) => value)).not.toContain('styrning-och-arbetssatt');
  for (const { value } of areas) expect(mapOf(`omrade=${value}`).interventions.length).toBeGreaterThan(0);
  for (const { value } of groups) expect(mapOf(`malgrupp=${value}`).interventions.length).toBeGreaterThan(0);
});

test('the view says how many, and what the rules change together', () => {
  const view = mapView(bases, readMapState(new URLSearchParams('omrade=aldre&jamforelse=1')));
  expect(view.result).toMatch(/^2 av 43\u00a0insatser, /);
  expect(view.effect).toMatch(/^Dina regler ändrar .*, jämfört med katalogens egen regel\.$/);
  expect(mapView(bases, EMPTY_MAP).effect).toBe('');
});

test('every kind of cell has its words and its mark', () => {
  for (const kind of CELL_KINDS) expect(CELL_TEXTS[kind].meaning.length).toBeGreaterThan(20);
  expect(new Set(CELL_KINDS.map((kind) => CELL_TEXTS[kind].mark)).size).toBe(CELL_KINDS.length);
});

test('rows are made beforehand for every set of rules, each once, and are those that are asked for', () => {
  const prepared = ruledBases(base);
  let rows = 0;
  while (prepared.prepareRow()) rows += 1;
  expect(rows).toBe(base.interventions.length * RULE_SETS.length);
  expect(new Set(RULE_SETS.map(keyOf)).size).toBe(2 ** RULE_NAMES.length);
  for (const rules of RULE_SETS) for (const { id } of base.interventions) expect(prepared.row(id, rules)).toEqual(bases.row(id, rules));
});
