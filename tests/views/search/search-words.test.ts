import { describe, expect, test } from 'vitest';
import { aboutEvaluation, aboutIntervention } from '../../../src/views/search/about.ts';
import { compoundParts, searchWords } from '../../../src/views/search/search-words.ts';
import { wordsOf } from '../../../src/views/search/words.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const catalogue = realCatalogue();
const page = (title: string, text = '') => ({ title, lead: '', text });
const NOTHING = { names: [], terms: [] };

describe('The words that a page is found by', () => {
  test('an intervention has its other names, its terms, its evaluators and its places', () => {
    const ips = catalogue.interventions.find(({ id }) => id === 'ips');
    if (!ips) throw new Error('The catalogue has no IPS');
    const about = aboutIntervention(ips, catalogue);
    expect(about.names).toContain('supported employment');
    expect(about.terms).toEqual(expect.arrayContaining(['Personer med psykisk funktionsnedsättning', 'Arbete', 'Socialstyrelsen']));
  });

  test('an evaluation has the names of what it evaluates', () => {
    const [evaluation] = catalogue.evaluationsOf('ips');
    if (!evaluation) throw new Error('IPS has no evaluation');
    expect(aboutEvaluation(evaluation, catalogue).terms).toContain('Individual Placement and Support');
  });

  test('a page about something is found by what readers write instead', () => {
    const { words } = searchWords(page('Stöd till personer i hemlöshet'), NOTHING, catalogue);
    expect(wordsOf(words)).toContain('bostadslös');
  });

  test('a page that names something in passing isn’t, and one that returns to it is, at a lower worth', () => {
    expect(searchWords(page('Något annat', 'Hemlöshet nämns här.'), NOTHING, catalogue)).toMatchObject({ words: '', more: '' });
    const often = searchWords(page('Något annat', 'Hemlöshet är ett ord. Hemlösheten är ett annat.'), NOTHING, catalogue);
    expect(wordsOf(often.more)).toContain('bostadslös');
  });

  test('every word that readers may write leads somewhere: each group’s own word is in the catalogue', () => {
    const all = JSON.stringify([
      catalogue.interventions,
      catalogue.evaluations,
      catalogue.examples,
      catalogue.vignettes,
      catalogue.vocabularies,
      catalogue.pages,
      [...catalogue.bodies],
    ]);
    const text = ` ${wordsOf(all).join(' ')} `;
    for (const { label } of catalogue.vocabularies.synonyms) expect(text).toContain(wordsOf(label).join(' ').slice(0, -1));
  });
});

test.each([
  ['skuldrådgivning', ['skuld', 'rådgivning']],
  ['arbetsmarknad', ['arbets', 'marknad']],
  ['boende', []],
])('%s is made of %j', (word, parts) => {
  expect(compoundParts(word, new Set(['skuld', 'radgivn', 'radgiv', 'arbet', 'marknad']))).toEqual(parts);
});
