import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/views/search/excerpt.ts';
import { resultView } from '../../../src/views/search/result-view.ts';
import type { Answer, Hit } from '../../../src/views/search/search.ts';

const hit = (id: string, slag: string, meta: Record<string, string> = {}): Hit => ({
  id,
  places: [],
  page: { url: `/${id}/`, content: `Namnet ${id} och mer text`, meta: { title: `Namnet ${id}`, ...meta }, filters: { slag: [slag] } },
});
const answer = (more: Partial<Answer>): Answer => ({
  words: [],
  best: [],
  interventions: [],
  others: [],
  near: [],
  counts: { interventions: more.interventions?.length ?? 0, others: (more.others?.length ?? 0) + (more.best?.length ?? 0) },
  ...more,
});

describe('An answer as it is shown', () => {
  test('what answers best stands first, then interventions, then the other kinds, each with its own', () => {
    const view = resultView(
      'x',
      answer({ best: [hit('b', 'Begrepp')], interventions: [hit('i', 'Insats')], others: [hit('u', 'Utvärdering'), hit('k', 'Kategori')] }),
    );
    expect(view.groups.map(({ title, hits }) => [title, hits.map(({ href }) => href)])).toEqual([
      ['Bästa träff', ['/b/']],
      ['Insatser', ['/i/']],
      ['Kategorier', ['/k/']],
      ['Utvärderingar', ['/u/']],
    ]);
  });

  test('an intervention tells its headline and certainty, and can be compared', () => {
    const meta = { bedomning: 'effektiv|Effektiv för arbete, hälsa', tillforlitlighet: 'hog|Hög tillförlitlighet' };
    const [shown] = resultView('x', answer({ interventions: [hit('insatser/ips', 'Insats', meta)] })).groups[0]?.hits ?? [];
    expect(shown).toMatchObject({
      assessment: { verdict: 'effektiv', sentence: 'Effektiv för arbete, hälsa', certainty: 'hog', certaintyPhrase: 'Hög tillförlitlighet' },
      compare: '/jamfor/?insats=ips',
    });
  });

  test('an excerpt doesn’t begin with the title, nor with the full stop after it', () => {
    const titled = { ...hit('a', 'Begrepp'), page: { ...hit('a', 'Begrepp').page, content: 'Namnet a. En mening.' } };
    expect(resultView('x', answer({ others: [titled] })).groups[0]?.hits[0]?.excerpt).toEqual([{ text: 'En mening.', marked: false }]);
  });

  test('it is told what was read instead, and how to search for what was written', () => {
    const words = [
      { written: 'case', terms: ['case'], instead: undefined },
      { written: 'managment', terms: ['management'], instead: 'management' },
    ];
    const view = resultView('Case managment', answer({ words, interventions: [hit('a', 'Insats')] }));
    expect(view.status).toBe('1\u00a0träff på ”Case management”.');
    expect(view.instead).toEqual({ text: 'Case management', written: 'Case managment', href: '/sok/?q=%22Case+managment%22' });
  });

  test('a word that was parted stands once in what was read', () => {
    const parts = ['bostad', 'först'].map((instead) => ({ written: 'bostadförst', terms: [instead], instead }));
    expect(resultView('bostadförst nu', answer({ words: parts, interventions: [hit('a', 'Insats')] })).instead?.text).toBe('bostad först nu');
  });

  test('nothing found: it is said, with words to try', () => {
    const view = resultView('hemlözzz', answer({ near: ['hemlöshet'] }));
    expect(view).toMatchObject({
      status: 'Ingen träff på ”hemlözzz”.',
      groups: [],
      unknown: [],
      near: [{ word: 'hemlöshet', href: '/sok/?q=heml%C3%B6shet' }],
    });
  });

  test('words that no page has are told of where others were found', () => {
    const words = [
      { written: 'ips', terms: ['ips'], instead: undefined },
      { written: 'kramfors', terms: [], instead: undefined },
    ];
    expect(resultView('ips kramfors', answer({ words, interventions: [hit('a', 'Insats')] })).unknown).toEqual(['kramfors']);
  });
});

describe('An excerpt', () => {
  test('shows the words around what matched, and marks it', () => {
    const text = `${'ord '.repeat(40)}hemlöshet, och mer ${'ord '.repeat(40)}`.trim();
    const pieces = excerpt(text, [40]);
    expect(pieces.filter(({ marked }) => marked).map(({ text: piece }) => piece)).toEqual(['hemlöshet,']);
    expect([pieces[0]?.text, pieces.at(-1)?.text]).toEqual(['…', '…']);
  });

  test('a short text is shown whole', () => {
    expect(excerpt('bara några ord', [])).toEqual([{ text: 'bara några ord', marked: false }]);
  });

  test('whatever matched, only words of the text are shown, in their order, and marks stand on matches alone', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, fc.uniqueArray(fc.nat(79), { maxLength: 8 }), (text, places) => {
        const within = places.filter((place) => place < text.length).sort((a, b) => a - b);
        const shown = excerpt(text.join(' '), within).filter(({ text: piece }) => piece !== '…');
        expect(text.join(' ')).toContain(shown.map(({ text: piece }) => piece).join(' '));
        expect(shown.some(({ marked }) => marked)).toBe(within.length > 0);
      }),
    );
  });
});
