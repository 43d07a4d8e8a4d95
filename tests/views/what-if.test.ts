import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CERTAINTIES, rank } from '../../src/domain/scales.ts';
import { evidenceBase } from '../../src/views/base/base.ts';
import { openBase } from '../../src/views/base/open-base.ts';
import { headlineView } from '../../src/views/headline.ts';
import { limitationKey, readLeftOut, whatIfView, writeLeftOut } from '../../src/views/what-if.ts';
import { realCatalogue } from '../real-catalogue.ts';

const catalogue = realCatalogue();
const base = openBase(evidenceBase(catalogue));
const ids = catalogue.interventions.map(({ id }) => id);
const headline = (id: string, ...leftOut: string[]) => whatIfView(id, leftOut, base).headline;

test.each(ids)('with nothing left out %s has the headline of the build', (id) => {
  const view = whatIfView(id, [], base);
  expect(view.headline).toEqual(headlineView(catalogue.ratingOf(id), catalogue));
  expect(view.changed).toBe(false);
  expect(view.outcomes.every(({ was }) => was === '')).toBe(true);
});

test.each(ids)('without any of its evaluations %s is not evaluated', (id) => {
  const view = whatIfView(
    id,
    catalogue.evaluationsOf(id).map((evaluation) => evaluation.id),
    base,
  );
  expect(view.headline.verdict).toBe('inte-utvarderad');
});

test('without its only study with a comparison, an intervention loses its headline, and without its warning the warning goes', () => {
  const osa = whatIfView('osa', [], base);
  expect(osa.headline).toMatchObject({ verdict: 'ineffektiv', warning: expect.stringContaining('arbete') });
  const [study] = osa.studies;
  expect(headline('osa', study?.id ?? '')).toMatchObject({ verdict: 'inte-utvarderad', warning: '' });
});

describe('A serious limitation that is left out', () => {
  const cases = ids.flatMap((id) => whatIfView(id, [], base).studies.flatMap((study) => study.limitations.map(({ key }) => ({ id, key }))));

  test('exists in the catalogue', () => {
    expect(cases.length).toBeGreaterThan(5);
  });

  test.each(cases)('$key of $id never makes an outcome less certain', ({ id, key }) => {
    const step = (certainty: string) => (certainty === 'ingen' ? CERTAINTIES.length : rank(CERTAINTIES, certainty as 'hog'));
    const [before, after] = [whatIfView(id, [], base), whatIfView(id, [key], base)];
    for (const [index, outcome] of after.outcomes.entries()) {
      expect(step(outcome.certainty)).toBeLessThanOrEqual(step(before.outcomes[index]?.certainty ?? 'ingen'));
    }
  });
});

test('what is left out goes through the address, with everything else that stands there', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word),
      fc.array(
        fc.tuple(
          word.filter((name) => name !== 'utan'),
          word,
        ),
      ),
      (leftOut, others) => {
        const parameters = writeLeftOut(leftOut, new URLSearchParams(others));
        expect(readLeftOut(new URLSearchParams(parameters.toString()))).toEqual(leftOut);
        expect([...writeLeftOut([], parameters)]).toEqual(others);
      },
    ),
  );
});

test('the order in which things are left out does not matter', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ids).chain((id) => {
        const keys = whatIfView(id, [], base).studies.flatMap((study) => [study.id, ...study.limitations.map(({ key }) => key)]);
        return fc.record({ id: fc.constant(id), some: fc.shuffledSubarray(keys), again: fc.constant(keys) });
      }),
      ({ id, some }) => {
        expect(whatIfView(id, some, base)).toEqual(whatIfView(id, some.toSorted(), base));
      },
    ),
  );
});

test('an address that leaves out what is not there changes nothing and says so', () => {
  const view = whatIfView('ips', ['finns-inte', limitationKey('finns-inte', 'kort-uppfoljning'), '__proto__'], base);
  expect(view.changed).toBe(false);
  expect(view.unknown).toEqual(['finns-inte', 'finns-inte*kort-uppfoljning', '__proto__']);
});
