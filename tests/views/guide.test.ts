import { expect, test } from 'vitest';
import { guideHtml } from '../../src/views/guide.ts';
import { routes } from '../../src/views/routes.ts';

test('the page has a heading of its own, so the document’s is left out', () => {
  expect(guideHtml('<h1 id="a">Handbok</h1><p>Text</p>')).toBe('<p>Text</p>');
});

test('a link to a file that the site shows leads there, and other links stay', () => {
  expect(guideHtml('<p><a href="docs/innehall.md">a</a> <a href="https://example.org/">b</a></p>')).toBe(
    `<p><a href="${routes.editorFields}">a</a> <a href="https://example.org/">b</a></p>`,
  );
});

test('a table scrolls by keyboard and is named by its heading', () => {
  expect(guideHtml('<h2 id="x">Siffror</h2><table><tbody><tr><td>1</td></tr></tbody></table>')).toBe(
    '<h2 id="x">Siffror</h2><section class="scroll" tabindex="0" aria-label="Tabell: Siffror"><table><tbody><tr><td>1</td></tr></tbody></table></section>',
  );
});

test('comments in code are told apart, and nothing of the code is lost', () => {
  const code = 'id: a   # samma som filnamnet\n# en rad för sig\ntitle: "C#"\n';
  const html = guideHtml(`<h2>En fil</h2><pre><code>${code.replaceAll('"', '&quot;')}</code></pre>`);
  expect(html).toContain('<section class="scroll" tabindex="0" aria-label="Exempel: En fil"><pre>');
  expect([...html.matchAll(/<span class="code-comment">(.*?)<\/span>/g)].map(([, comment]) => comment)).toEqual(['# samma som filnamnet', '# en rad för sig']);
  expect(html.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"')).toBe(`En fil${code}`);
});
