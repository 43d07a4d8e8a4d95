import { describe, expect, test } from 'vitest';
import { partElements } from '../../../src/views/search/part-elements.ts';

/** The text as an index reads it: what stands between the elements. */
const read = (html: string) => partElements(html).replace(/<[^>]*>/g, '');

describe('A page as the index reads it', () => {
  test('a term and what is said of it', () => {
    expect(read('<dl><dt>Deltagare</dt><dd>vuxna i <span>hemlöshet</span></dd><dt>Studier</dt><dd><b>21</b></dd></dl>')).toBe(
      'Deltagare: vuxna i hemlöshet. Studier: 21.',
    );
  });

  test('the cells of a table', () => {
    expect(read('<table><tr><th>Kommun</th><th>Tal</th></tr>\n<tr><td>Ånge</td><td>14 dagar</td></tr></table>')).toBe('Kommun, Tal.\nÅnge, 14 dagar.');
  });

  test('boxes beside each other', () => {
    expect(read('<span>Avgör rubriken</span><span>Hög tillförlitlighet</span>')).toBe('Avgör rubriken Hög tillförlitlighet');
  });

  test('a mark that stands there is kept, and a word that is partly emphasised is one word', () => {
    expect(read('<dt>Varför?</dt><dd>Det <em>hem</em>lösa, <a href="/x/">två</a>.</dd>')).toBe('Varför? Det hemlösa, två.');
  });
});
