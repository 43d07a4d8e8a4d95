import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../../src/views/comparison/cell.ts';
import { comparisonColumn } from '../../../src/views/comparison/column.ts';
import type { ComparisonColumn } from '../../../src/views/comparison/column-parts.ts';
import { compare, type Comparison, differingRows, rowCount } from '../../../src/views/comparison/comparison.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const catalogue = realCatalogue();
/** As the browser gets them: through JSON. */
const columns = new Map(catalogue.interventions.map((entry) => [entry.id, JSON.parse(JSON.stringify(comparisonColumn(entry, catalogue))) as ComparisonColumn]));
const column = (id: string) => {
  const found = columns.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const comparing = (...ids: string[]) => compare(ids.map(column));
const rowsOf = ({ groups }: Comparison) => groups.flatMap(({ rows }) => rows);
const cellOf = (comparison: Comparison, row: string, index: number) => {
  const cell = rowsOf(comparison).find(({ id }) => id === row)?.cells[index];
  if (!cell) throw new Error(`no ${row}`);
  return cell;
};
const notice = (comparison: Comparison, id: string) => comparison.notices.find((own) => own.id === id);
const some = fc.shuffledSubarray([...columns.keys()], { minLength: 1, maxLength: 4 });

describe('interventions side by side', () => {
  test('another order of the columns gives the same rows and notices, with the cells in that order', () => {
    fc.assert(
      fc.property(
        some.chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length }))),
        ([ids, shuffled]) => {
          const [one, other] = [comparing(...ids), comparing(...shuffled)];
          expect(other.notices).toEqual(one.notices);
          expect(rowsOf(other).map(({ id, label, differs }) => ({ id, label, differs }))).toEqual(
            rowsOf(one).map(({ id, label, differs }) => ({ id, label, differs })),
          );
          for (const [index, row] of rowsOf(one).entries()) {
            expect(rowsOf(other)[index]?.cells).toEqual(shuffled.map((id) => row.cells[ids.indexOf(id)]));
          }
        },
      ),
    );
  });

  test('every cell says something', () => {
    fc.assert(
      fc.property(some, (ids) => {
        for (const { id, cells } of rowsOf(comparing(...ids))) {
          expect(cells).toHaveLength(ids.length);
          for (const cell of cells) expect(cellText(cell), id).not.toBe('');
        }
      }),
    );
  });

  test('outcomes that decide the most headlines come first, then the order of the vocabulary', () => {
    const ids = rowsOf(comparing('arbetspraktik', 'ips', 'bostad-forst')).flatMap(({ id }) => (id.startsWith('utfall-') ? [id.slice(7)] : []));
    expect(ids.slice(0, 3)).toEqual(['sjalvforsorjning', 'arbete', 'boendestabilitet']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the figures are those of the entry, how sure comes first, and the comparison is named', () => {
    const text = cellText(cellOf(comparing('ips', 'osa'), 'utfall-arbete', 0));
    expect(text).toMatch(/^Hög tillförlitlighet\nEffektiv\n/);
    expect(text).toContain('58\u00a0%');
    expect(text).toContain('21\u00a0%');
    expect(text).toContain('Jämfört med en annan insats: ett annat program');
  });

  test('what nobody studied is said in words, whether or not it decides', () => {
    const comparison = comparing('ips', 'imr');
    expect(cellOf(comparison, 'utfall-inkomst', 1).missing).toBe('Inte undersökt');
    expect(cellOf(comparison, 'kostnader', 1).missing).toBe('Uppgift saknas');
    expect(cellOf(comparison, 'upplagg', 1).missing).toBe('Ingen utvärdering i katalogen');
    expect(cellOf(comparing('case-management'), 'utfall-sjalvforsorjning', 0)).toMatchObject({ missing: 'Inte undersökt', tag: 'Avgör rubriken' });
  });

  test('experiences are not told as an effect', () => {
    const text = cellText(cellOf(comparing('case-management'), 'utfall-livsomraden', 0));
    expect(text).toContain('Ingen effektstudie: Upplevelser');
  });

  test('the finding that the verdict rests on comes first', () => {
    expect(cellOf(comparing('case-management'), 'utfall-boendestabilitet', 0).findings.map(({ result }) => result)).toEqual([
      'Förbättring',
      'Osäkert åt vilket håll',
    ]);
  });

  test('costs are figures in kronor, and findings on the economy of the municipality', () => {
    expect(cellText(cellOf(comparing('medicingivare'), 'kostnader', 0))).toContain('780\u00a0000\u00a0kr');
    expect(cellText(cellOf(comparing('bostad-forst'), 'kostnader', 0))).toContain('Boverket');
  });
});

describe('only the rows that differ', () => {
  test('are those whose cells are not all the same', () => {
    fc.assert(
      fc.property(some, (ids) => {
        const { groups } = comparing(...ids);
        const kept = differingRows(groups).flatMap(({ rows }) => rows);
        for (const { cells } of kept)
          expect(new Set(cells.map((cell) => JSON.stringify(cell))).size > 1 || cells.some(({ warning }) => warning !== '')).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(rowCount(groups));
      }),
    );
  });

  test('never leave a warning out', () => {
    expect(differingRows(compare([column('osa')]).groups).flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['bedomning']);
  });
});

describe('what has to be known first', () => {
  test('two that were compared with each other are told of, with how sure it is before the result', () => {
    const comparison = comparing('arbetspraktik', 'arbetsmarknadsutbildning');
    expect(notice(comparison, 'inte-provade')).toBeUndefined();
    expect(notice(comparison, 'provade')?.items[0]?.text).toMatch(
      /^Låg tillförlitlighet: Arbetspraktik, sämre än jämförelsen \(arbete\), prövad mot Arbetsmarknadsutbildning\./,
    );
    expect(notice(comparing('kommunal-yrkesutbildning', 'arbetsmarknadsutbildning'), 'provade')?.items).toHaveLength(2);
  });

  test.each([
    ['resursaktivering', 'jobbaktivering'],
    ['natverksterapi', 'parterapi'],
    ['bostad-forst', 'ips'],
  ])('%s and %s were not, though one study may hold both', (a, b) => {
    expect(notice(comparing(a, b), 'inte-provade')?.title).toBe('Katalogen har ingen studie som prövar dem mot varandra');
    expect(notice(comparing(a, b), 'provade')).toBeUndefined();
  });

  test('among several, the pairs without a study are named', () => {
    const comparison = comparing('arbetspraktik', 'arbetsmarknadsutbildning', 'ips');
    expect(notice(comparison, 'inte-provade')?.items.map(({ text }) => text)).toEqual([
      'Arbetsmarknadsutbildning och Individanpassat stöd till arbete',
      'Arbetspraktik och Individanpassat stöd till arbete',
    ]);
  });

  test('different groups and different deciding outcomes are told of', () => {
    const comparison = comparing('medicingivare', 'ips');
    expect(notice(comparison, 'olika-malgrupper')).toBeDefined();
    expect(notice(comparison, 'olika-utfall')?.items).toHaveLength(2);
    expect(notice(comparing('arbetspraktik', 'intensifierad-formedling'), 'olika-utfall')).toBeUndefined();
  });

  test('not evaluated never reads as without effect', () => {
    expect(notice(comparing('imr', 'ips'), 'inte-utvarderade')?.text).toBe(
      'Ingen har undersökt effekten. Det betyder inte att effekt saknas, och inte att de andra är bättre.',
    );
  });

  test('one alone needs no notice of pairs', () => {
    expect(comparing('ips').notices).toEqual([]);
  });
});
