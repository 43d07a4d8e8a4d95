import { describe, expect, test } from 'vitest';
import { rateFinding, type RatedFinding } from '../../src/domain/rated-finding.ts';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import { evaluation, finding, study } from '../builders.ts';
import { terms } from '../vocabularies.ts';

const rateOnly = (entry: Evaluation): RatedFinding => rateFinding(entry, entry.findings[0] ?? finding(), terms);
const limited = (...ids: string[]) => ids.map((term) => ({ term, note: 'Det framgår av rapporten.' }));

describe('The design of a study sets the highest certainty', () => {
  test.each([
    ['systematisk-oversikt', 'hog'],
    ['randomiserad-studie', 'mattlig'],
    ['matchad-registerstudie', 'mattlig'],
    ['ojamforbar-grupp', 'lag'],
    ['nationell-riktlinje', 'lag'],
    ['riktlinje-pa-forskning', 'lag'],
    ['fore-och-efter', 'mycket-lag'],
    ['uppfoljning', 'mycket-lag'],
    ['ekonomisk-kalkyl', 'mycket-lag'],
    ['utredning', 'mycket-lag'],
    ['intervjuer', null],
    ['enkat', null],
  ])('%s gives at most %s', (design, certainty) => {
    expect(rateOnly(study(design))).toMatchObject({ ceiling: certainty, certainty });
  });

  test('no design of the vocabulary is missing from the table above', () => {
    expect(terms.designs.size).toBe(12);
  });

  test('a finding with a design of its own is judged by that design', () => {
    expect(rateOnly(study('systematisk-oversikt', 'forbattring', { design: 'enkat' }))).toMatchObject({ design: 'enkat', certainty: null });
    expect(rateOnly(study('enkat', 'forbattring', { design: 'fore-och-efter' })).certainty).toBe('mycket-lag');
  });
});

describe('Limitations', () => {
  test.each([
    [['bortfall-jamforelsegrupp'], 'mattlig'],
    [['bortfall-jamforelsegrupp', 'oklar-jamforelse'], 'lag'],
    [['bortfall-jamforelsegrupp', 'oklar-jamforelse', 'urvalet-paverkar'], 'mycket-lag'],
    [['bortfall-jamforelsegrupp', 'oklar-jamforelse', 'urvalet-paverkar', 'ojamnt-genomforande'], 'mycket-lag'],
    [['kort-uppfoljning', 'litet-underlag', 'sjalvskattning'], 'hog'],
  ])('%j bring a review to %s', (ids, certainty) => {
    expect(rateOnly(evaluation({ design: 'systematisk-oversikt', limitations: limited(...ids) })).certainty).toBe(certainty);
  });

  test('a limitation of the finding counts as one of the study does, and the same one counts once', () => {
    const entry = evaluation({
      design: 'systematisk-oversikt',
      limitations: limited('oklar-jamforelse'),
      findings: [finding({ limitations: ['oklar-jamforelse', 'bortfall-deltagare'] })],
    });
    expect(rateOnly(entry)).toMatchObject({ loweredBy: ['oklar-jamforelse', 'bortfall-deltagare'], certainty: 'lag' });
  });
});

describe('A grade that a review has set itself', () => {
  test.each(['hog', 'mattlig', 'lag', 'mycket-lag'] as const)('%s is kept, whatever the limitations', (grade) => {
    const entry = evaluation({ design: 'systematisk-oversikt', limitations: limited('oklar-jamforelse'), findings: [finding({ gradedCertainty: grade })] });
    expect(rateOnly(entry)).toMatchObject({ graded: true, loweredBy: [], certainty: grade });
  });

  test('does not turn experiences into an effect', () => {
    expect(rateOnly(study('intervjuer', 'forbattring', { gradedCertainty: 'hog' }))).toMatchObject({ graded: false, certainty: null });
    expect(rateOnly(study('uppfoljning', 'forbattring', { gradedCertainty: 'hog' }))).toMatchObject({ graded: false, certainty: 'mycket-lag' });
  });
});

test.each([
  ['design', { design: 'okant-upplagg' }, 'Unknown design "okant-upplagg"'],
  ['limitation', { limitations: limited('okand-brist') }, 'Unknown limitation "okand-brist"'],
])('an unknown %s stops the rating instead of being guessed', (_, changes, message) => {
  expect(() => rateOnly(evaluation(changes))).toThrow(message);
});
