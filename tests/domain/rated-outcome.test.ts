import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import { evaluation, finding, rate, study } from '../builders.ts';

const arbete = (...evaluations: Evaluation[]) => rate(evaluations).outcomes.find(({ outcome }) => outcome === 'arbete');
const [REVIEW, RANDOMISED, MATCHED, UNEQUAL, FOLLOW_UP] = [
  'systematisk-oversikt',
  'randomiserad-studie',
  'matchad-registerstudie',
  'ojamforbar-grupp',
  'uppfoljning',
];
const flawed = (direction: 'forbattring' | 'forsamring') => study(RANDOMISED, direction, { limitations: ['oklar-jamforelse'] });

describe('Direction and certainty together give the verdict of an outcome', () => {
  test.each([
    [REVIEW, 'forbattring', 'effektiv'],
    [MATCHED, 'forbattring', 'trolig-effekt'],
    [UNEQUAL, 'forbattring', 'lovande'],
    [FOLLOW_UP, 'forbattring', 'lovande'],
    [REVIEW, 'ingen-skillnad', 'ingen-visad-effekt'],
    [FOLLOW_UP, 'ingen-skillnad', 'ingen-visad-effekt'],
    [REVIEW, 'forsamring', 'ineffektiv'],
    [FOLLOW_UP, 'forsamring', 'ineffektiv'],
    [REVIEW, 'okand', 'gar-inte-att-bedoma'],
    ['intervjuer', 'forbattring', 'inte-undersokt'],
  ] as const)('%s that found %s: %s', (design, direction, verdict) => {
    expect(arbete(study(design, direction))?.verdict).toBe(verdict);
  });
});

describe('The findings of the highest certainty decide', () => {
  test.each([
    [
      'many weak studies do not outvote a sound one',
      [study(REVIEW, 'ingen-skillnad'), study(UNEQUAL), study(UNEQUAL), study(FOLLOW_UP)],
      'ingen-skillnad',
      'hog',
    ],
    ['an improvement and a worsening are blandat', [study(MATCHED), study(MATCHED, 'forsamring')], 'blandat', 'mattlig'],
    ['an improvement and no difference are blandat', [study(MATCHED), study(MATCHED, 'ingen-skillnad')], 'blandat', 'mattlig'],
    ['no difference and a worsening are a worsening', [study(MATCHED, 'ingen-skillnad'), study(MATCHED, 'forsamring')], 'forsamring', 'mattlig'],
    ['an unsettled finding does not weaken a settled one', [study(MATCHED), study(MATCHED, 'okand')], 'forbattring', 'mattlig'],
    ['an unsettled finding alone is unknown, not no difference', [study(MATCHED, 'okand'), study(FOLLOW_UP)], 'okand', 'mattlig'],
    ['experiences are never counted', [study(FOLLOW_UP, 'forsamring'), study('enkat'), study('intervjuer')], 'forsamring', 'mycket-lag'],
    ['only experiences leave the outcome unstudied', [study('enkat'), study('intervjuer')], null, null],
  ])('%s', (_, evaluations, direction, certainty) => {
    expect(arbete(...evaluations)).toMatchObject({ direction, certainty });
  });

  test('the receipt names the findings that decided and no others', () => {
    const [deciding, unsettled, weaker] = [study(MATCHED), study(MATCHED, 'okand'), study(FOLLOW_UP)];
    expect(arbete(weaker, unsettled, deciding)?.deciding.map(({ evaluation: { id } }) => id)).toEqual([deciding.id]);
  });
});

describe('Another intervention as comparison', () => {
  test.each([
    ['forsamring', 'okand'],
    ['ingen-skillnad', 'okand'],
    ['forbattring', 'forbattring'],
  ] as const)('%s compared with it says %s of the own effect', (direction, own) => {
    expect(arbete(study(REVIEW, direction, { against: 'annan-insats' }))?.direction).toBe(own);
  });
});

describe('Randomised studies that agree', () => {
  const twice = evaluation({ design: RANDOMISED, findings: [finding(), finding({ measure: 'Andel som hade kvar arbetet' })] });
  test.each([
    ['one alone reaches måttlig', [study(RANDOMISED)], 'forbattring', 'mattlig', false],
    ['two that found an improvement reach hög', [study(RANDOMISED), study(RANDOMISED)], 'forbattring', 'hog', true],
    ['two findings of one study are one study', [twice], 'forbattring', 'mattlig', false],
    [
      'two do not reach hög when a third found no difference',
      [study(RANDOMISED), study(RANDOMISED), study(RANDOMISED, 'ingen-skillnad')],
      'blandat',
      'mattlig',
      false,
    ],
    [
      'two that found no difference reach hög, whatever a third found',
      [study(RANDOMISED), study(RANDOMISED, 'ingen-skillnad'), study(RANDOMISED, 'ingen-skillnad')],
      'ingen-skillnad',
      'hog',
      true,
    ],
    [
      'no difference and a worsening agree that it does not help',
      [study(RANDOMISED, 'ingen-skillnad'), study(RANDOMISED, 'forsamring')],
      'forsamring',
      'hog',
      true,
    ],
    ['an unsettled third takes nothing away', [study(RANDOMISED), study(RANDOMISED), study(RANDOMISED, 'okand')], 'forbattring', 'hog', true],
    ['one with a serious limitation is not a second', [study(RANDOMISED), flawed('forbattring')], 'forbattring', 'mattlig', false],
    ['a matched comparison is not a second', [study(RANDOMISED), study(MATCHED)], 'forbattring', 'mattlig', false],
    [
      'a review that graded itself måttlig is not a second',
      [study('systematisk-oversikt', 'forbattring', { gradedCertainty: 'mattlig' }), study(RANDOMISED)],
      'forbattring',
      'mattlig',
      false,
    ],
  ])('%s', (_, evaluations, direction, certainty, raised) => {
    expect(arbete(...evaluations)).toMatchObject({ direction, certainty, raised });
  });
});
