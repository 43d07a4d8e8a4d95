import { describe, expect, test } from 'vitest';
import type { Rating } from '../../src/domain/rating.ts';
import type { Study } from '../../src/domain/study.ts';
import { type EvidenceBase, evidenceBase } from '../../src/views/base/base.ts';
import { openBase } from '../../src/views/base/open-base.ts';
import { headlineView } from '../../src/views/headline.ts';
import { realCatalogue } from '../real-catalogue.ts';

const catalogue = realCatalogue();
/** As the browser gets it: through JSON. */
const sent = (base: EvidenceBase) => JSON.parse(JSON.stringify(base)) as EvidenceBase;
const whole = openBase(sent(evidenceBase(catalogue)));

/** A rating with each finding told by its study, so that the two kinds of studies can be compared. */
function told({ headline, outcomes, warnings }: Rating<Study>) {
  const names = (list: readonly { evaluation: Study; certainty: unknown }[]) => list.map(({ evaluation, certainty }) => `${evaluation.id}: ${certainty}`);
  return {
    headline,
    warnings: names(warnings),
    outcomes: outcomes.map(({ findings, deciding, ...rest }) => ({ ...rest, findings: names(findings), deciding: names(deciding) })),
  };
}

describe.each(catalogue.interventions.map(({ id }) => id))('%s', (id) => {
  const built = catalogue.ratingOf(id);

  test('has the same rating in the browser as in the build', () => {
    expect(told(whole.ratingOf(id))).toEqual(told(built));
    expect(headlineView(whole.ratingOf(id), whole)).toEqual(headlineView(built, catalogue));
  });

  test('has it from its own base too', () => {
    const own = openBase(sent(evidenceBase(catalogue, [id])));
    expect(told(own.ratingOf(id))).toEqual(told(built));
    expect(own.base.interventions.map((entry) => entry.id)).toEqual([id]);
  });
});

test('every study names a work that the base holds', () => {
  expect(whole.base.studies.filter(({ source }) => !whole.source.has(source)).map(({ id }) => id)).toEqual([]);
});

test('an unknown intervention is not rated', () => {
  expect(() => whole.ratingOf('finns-inte')).toThrow('finns-inte');
});

test('an intervention tells in how many municipalities it is named, and a study how many it followed', () => {
  expect(whole.intervention.get('boendestod')?.municipalities).toBeGreaterThanOrEqual(7);
  expect(whole.intervention.get('imr')?.municipalities).toBe(0);
  const sized = whole.base.studies.filter(({ size }) => size !== undefined);
  for (const { id, size } of sized) expect(catalogue.evaluation.get(id)?.sample).toMatchObject({ size: size?.number, unit: size?.unit });
  expect(sized.length).toBe(catalogue.evaluations.filter(({ sample, findings }) => sample.size !== undefined && findings.length > 0).length);
});
