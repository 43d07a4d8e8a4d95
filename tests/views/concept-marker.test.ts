import { describe, expect, test } from 'vitest';
import { createMarker } from '../../src/views/concept-marker.ts';
import { realCatalogue } from '../real-catalogue.ts';

const concept = (id: string, forms: string[], description = 'En förklaring av ordet.') => ({ id, label: id, description, forms, sources: [] });
const marker = (...concepts: ReturnType<typeof concept>[]) => createMarker({ vocabularies: { concepts } } as unknown as Parameters<typeof createMarker>[0]);

/** What is left to see: the marked words in brackets, no explanations. */
const shown = (html: string) => html.replace(/<span class="concept"><a [^>]*>(.*?)<\/a><span role="tooltip".*?<\/span><\/span>/g, '[$1]');

describe('Words of the glossary are marked in running text', () => {
  test('the first occurrence on a page, whatever its inflection or case', () => {
    const one = marker(concept('bortfall', ['bortfall', 'bortfallet']));
    expect(shown(one.markHtml('<p>Bortfallet var stort. Ett bortfall sänker.</p>'))).toBe('<p>[Bortfallet] var stort. Ett bortfall sänker.</p>');
    expect(shown(one.markHtml('<p>Mer bortfall.</p>'))).toBe('<p>Mer bortfall.</p>');
  });

  test.each([
    ['a part of a longer word', '<p>Personbortfallet och bortfall-analys.</p>'],
    ['a link', '<p><a href="#">bortfall</a></p>'],
    ['a heading', '<h2>Bortfall</h2>'],
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
      '<p>Ett <span class="concept"><a href="/begrepp/#a-b" aria-describedby="begrepp-a-b">ord</a><span role="tooltip" id="begrepp-a-b" data-pagefind-ignore="">Mer än 5 &#x3C; 6 &#x26; "citat".</span></span>.</p>',
    );
  });

  test('without concepts nothing changes', () => {
    expect(marker().markHtml('<p>Text.</p>')).toBe('<p>Text.</p>');
  });
});

test('every concept of the catalogue is found by each of its forms', () => {
  const { vocabularies } = realCatalogue();
  for (const { id, forms } of vocabularies.concepts) {
    for (const form of forms) expect(createMarker({ vocabularies }).markHtml(`<p>Ordet ${form}, här.</p>`), form).toContain(`#${id}"`);
  }
});
