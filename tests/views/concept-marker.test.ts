import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { markConcepts } from '../../src/views/concept-marker.ts';
import { realCatalogue } from '../real-catalogue.ts';

const concept = (id: string, forms: string[], description = 'En förklaring av ordet.') => ({ id, label: id, description, forms, sources: [] });
const marker = (...concepts: ReturnType<typeof concept>[]) => ({
  markHtml: (html: string) => {
    const wrapped = markConcepts(`<div class="prose">${html}</div>`, { vocabularies: { concepts } } as unknown as Parameters<typeof markConcepts>[1]);
    return wrapped.slice('<div class="prose">'.length, -'</div>'.length);
  },
});

/** What is left to see: the marked words in brackets, no explanations. */
const shown = (html: string) => html.replace(/<span class="concept"><a [^>]*>(.*?)<\/a><span role="tooltip".*?<\/span><\/span>/g, '[$1]');

describe('Words of the glossary are marked in running text', () => {
  test('the first occurrence on a page, whatever its inflection or case', () => {
    const one = marker(concept('bortfall', ['bortfall', 'bortfallet']));
    const page = '<p>Bortfallet var stort. Ett bortfall sänker.</p><p>Mer bortfall.</p>';
    expect(shown(one.markHtml(page))).toBe('<p>[Bortfallet] var stort. Ett bortfall sänker.</p><p>Mer bortfall.</p>');
  });

  test.each([
    ['a part of a longer word', '<p>Personbortfallet och bortfall-analys.</p>'],
    ['a link', '<p><a href="#">bortfall</a></p>'],
    ['a heading', '<h2>Bortfall</h2>'],
    ['a card', '<article class="card"><p>bortfall</p></article>'],
    ['a control', '<fieldset><legend>bortfall</legend></fieldset>'],
    ['a table', '<table><tbody><tr><td>bortfall</td></tr></tbody></table>'],
  ])('not in %s', (_, html) => {
    expect(marker(concept('bortfall', ['bortfall'])).markHtml(html)).toBe(html);
  });

  test('the longest form wins', () => {
    const html = marker(concept('studie', ['studie']), concept('lottad', ['randomiserad studie'])).markHtml('<p>En randomiserad studie och en studie.</p>');
    expect(shown(html)).toBe('<p>En [randomiserad studie] och en [studie].</p>');
  });

  test('the explanation is tied to the word and can hold any character', () => {
    const html = marker(concept('a-b', ['ord'], 'Mer än 5 < 6 & "citat".')).markHtml('<p>Ett ord.</p>');
    expect(html).toBe(
      '<p>Ett <span class="concept"><a href="/begrepp/#a-b" aria-describedby="begrepp-a-b">ord</a><span role="tooltip" id="begrepp-a-b" data-pagefind-ignore>Mer än 5 &lt; 6 &amp; "citat".</span></span>.</p>',
    );
  });

  test('without concepts nothing changes', () => {
    expect(marker().markHtml('<p>Text.</p>')).toBe('<p>Text.</p>');
  });
});

test('only running text is marked', () => {
  const vocabularies = { concepts: [concept('bortfall', ['bortfall'])] } as unknown as Catalogue['vocabularies'];
  expect(markConcepts('<p>bortfall</p>', { vocabularies })).toBe('<p>bortfall</p>');
});

test('every concept of the catalogue is found by each of its forms', () => {
  const { vocabularies } = realCatalogue();
  for (const { id, forms } of vocabularies.concepts) {
    for (const form of forms) expect(markConcepts(`<p class="prose">Ordet ${form}, här.</p>`, { vocabularies }), form).toContain(`#${id}"`);
  }
});
