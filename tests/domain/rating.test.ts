import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import { evaluation, finding, rate, study } from '../builders.ts';

const [REVIEW, MATCHED, UNEQUAL, FOLLOW_UP] = ['systematisk-oversikt', 'matchad-registerstudie', 'ojamforbar-grupp', 'uppfoljning'];
const PRIMARY = ['arbete', 'sjalvforsorjning', 'halsa'];
const on = (outcome: string, design: string, direction: 'forbattring' | 'ingen-skillnad' | 'forsamring' | 'okand') => study(design, direction, { outcome });

describe('The headline is the most cautious verdict of the primary outcomes that were studied', () => {
  test.each<[string, Evaluation[], object]>([
    [
      'the weaker of two improvements, with its outcome, and what nobody studied',
      [on('arbete', REVIEW, 'forbattring'), on('halsa', MATCHED, 'forbattring')],
      { verdict: 'trolig-effekt', outcomes: ['halsa'], certainty: 'mattlig', unstudied: ['sjalvforsorjning'] },
    ],
    [
      'all outcomes that share it, in the order of the category, at the lowest certainty of them',
      [on('halsa', FOLLOW_UP, 'forbattring'), on('arbete', UNEQUAL, 'forbattring')],
      { verdict: 'lovande', outcomes: ['arbete', 'halsa'], certainty: 'mycket-lag', unstudied: ['sjalvforsorjning'] },
    ],
    [
      'not knowing is more cautious than promising',
      [on('arbete', FOLLOW_UP, 'forbattring'), on('halsa', FOLLOW_UP, 'okand')],
      { verdict: 'gar-inte-att-bedoma', outcomes: ['halsa'], certainty: 'mycket-lag', unstudied: ['sjalvforsorjning'] },
    ],
    [
      'no difference is more cautious than not knowing, and a worsening than no difference',
      [on('arbete', FOLLOW_UP, 'ingen-skillnad'), on('halsa', MATCHED, 'okand'), on('sjalvforsorjning', FOLLOW_UP, 'forsamring')],
      { verdict: 'ineffektiv', outcomes: ['sjalvforsorjning'], certainty: 'mycket-lag', unstudied: [] },
    ],
    [
      'an outcome that is not primary does not count',
      [on('arbete', REVIEW, 'forbattring'), on('inkomst', REVIEW, 'forsamring')],
      { verdict: 'effektiv', outcomes: ['arbete'], certainty: 'hog', unstudied: ['sjalvforsorjning', 'halsa'] },
    ],
    ['never evaluated stands beside the scale', [], { verdict: 'inte-utvarderad', outcomes: [], certainty: null, unstudied: PRIMARY }],
    [
      'evaluated, but for no primary outcome',
      [on('inkomst', REVIEW, 'forbattring')],
      { verdict: 'gar-inte-att-bedoma', outcomes: [], certainty: null, unstudied: PRIMARY },
    ],
    [
      'evaluated, but only as experiences',
      [on('arbete', 'intervjuer', 'forbattring')],
      { verdict: 'gar-inte-att-bedoma', outcomes: [], certainty: null, unstudied: PRIMARY },
    ],
    [
      'findings about another intervention are not its own',
      [study(REVIEW, 'forsamring', { intervention: 'annan' })],
      { verdict: 'inte-utvarderad', outcomes: [], certainty: null, unstudied: PRIMARY },
    ],
  ])('%s', (_, evaluations, headline) => {
    expect(rate(evaluations, PRIMARY).headline).toEqual(headline);
  });
});

test('every primary outcome is listed first, in its order, and then every other that was studied', () => {
  const { outcomes } = rate([on('levnadsstandard', REVIEW, 'okand'), on('halsa', REVIEW, 'okand'), on('inkomst', REVIEW, 'okand')], PRIMARY);
  expect(outcomes.map(({ outcome, primary, verdict }) => [outcome, primary, verdict])).toEqual([
    ['arbete', true, 'inte-undersokt'],
    ['sjalvforsorjning', true, 'inte-undersokt'],
    ['halsa', true, 'gar-inte-att-bedoma'],
    ['inkomst', false, 'gar-inte-att-bedoma'],
    ['levnadsstandard', false, 'gar-inte-att-bedoma'],
  ]);
});

describe('A worsening is a warning', () => {
  test.each<[string, Evaluation, number]>([
    ['at låg', on('arbete', UNEQUAL, 'forsamring'), 1],
    ['on an outcome that is not primary', on('inkomst', REVIEW, 'forsamring'), 1],
    ['but not at mycket låg', on('arbete', FOLLOW_UP, 'forsamring'), 0],
    ['but not when it is an experience', on('arbete', 'intervjuer', 'forsamring'), 0],
    ['but not when it means worse than another intervention', study(REVIEW, 'forsamring', { against: 'annan-insats' }), 0],
    ['but not when nothing changed', on('arbete', REVIEW, 'ingen-skillnad'), 0],
  ])('%s', (_, entry, count) => {
    expect(rate([entry]).warnings).toHaveLength(count);
  });

  test('that a stronger improvement does not take away', () => {
    const harm = evaluation({ design: UNEQUAL, findings: [finding({ direction: 'forsamring' })] });
    const rating = rate([study(REVIEW), harm]);
    expect(rating.headline.verdict).toBe('effektiv');
    expect(rating.warnings.map((warning) => warning.evaluation.id)).toEqual([harm.id]);
  });
});
