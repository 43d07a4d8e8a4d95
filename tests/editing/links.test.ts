import { expect, test } from 'vitest';
import type { Source } from '../../src/domain/source.ts';
import { checkLinks, linksMarkdown, linksOf, type Network } from '../../src/editing/links/links.ts';

const source = (id: string, URL?: string, DOI?: string): Source => ({
  id,
  type: 'report',
  author: [{ literal: 'Någon' }],
  status: 'bekraftad',
  ...(URL ? { URL } : {}),
  ...(DOI ? { DOI } : {}),
});

/** A web of a test's own: what each address answers, in turn. An answer of 0 is silence. */
function web(answers: Readonly<Record<string, readonly (number | string)[]>>) {
  const asked: string[] = [];
  const network: Network = {
    async fetch(url, method) {
      const row = answers[url] ?? [200];
      const answer = row[Math.min(asked.filter((line) => line.endsWith(` ${url}`)).length, row.length - 1)];
      asked.push(`${method} ${url}`);
      if (answer === 0) throw new DOMException('No answer', 'TimeoutError');
      return typeof answer === 'string' ? { status: 200, url: answer } : { status: answer ?? 200, url };
    },
    wait: async () => {
      asked.push('wait');
    },
  };
  return { asked, network };
}

test('each address is asked for once, in order, with every source that holds it', () => {
  expect(linksOf([source('b', 'https://exempel.se/2'), source('a', 'https://exempel.se/1', '10.1000/xyz'), source('c', 'https://exempel.se/2')])).toEqual([
    { url: 'https://doi.org/10.1000/xyz', sources: ['a'] },
    { url: 'https://exempel.se/1', sources: ['a'] },
    { url: 'https://exempel.se/2', sources: ['b', 'c'] },
  ]);
});

test('what needs somebody is told of, and a doubt is told of as a doubt', async () => {
  const sources = ['hel', 'borta', 'nekar', 'tyst', 'flyttad', 'bara-get'].map((id) => source(id, `https://${id}.se/x`));
  const { network, asked } = web({
    'https://borta.se/x': [404],
    'https://nekar.se/x': [403],
    'https://tyst.se/x': [0],
    'https://flyttad.se/x': ['https://flyttad.se/[ny](http:x)'],
    'https://bara-get.se/x': [405, 200],
  });
  expect(linksMarkdown(await checkLinks(linksOf(sources), network))).toMatchInlineSnapshot(`
    "## Länkar i källorna

    6 adresser: 1 är borta, 2 gick inte att avgöra och 1 leder vidare.

    ### Borta: hitta verket på nytt eller ta bort adressen

    - <https://borta.se/x> Svarar 404. Källa: \`borta\`.

    ### Gick inte att avgöra: öppna i en webbläsare

    - <https://nekar.se/x> servern svarade 403. Källa: \`nekar\`.
    - <https://tyst.se/x> inget svar i tid. Källa: \`tyst\`.

    ### Leder vidare: byt till den nya adressen om den är rätt

    - <https://flyttad.se/x> Leder till https​://flyttad.se/\\[ny\\](http​:x). Källa: \`flyttad\`.
    "
  `);
  expect(asked.filter((line) => line.includes('hel.se'))).toEqual(['HEAD https://hel.se/x']);
  expect(asked.filter((line) => line.includes('bara-get.se'))).toEqual(['HEAD https://bara-get.se/x', 'GET https://bara-get.se/x']);
});

test('addresses of one host are asked for with a pause between', async () => {
  const { network, asked } = web({});
  await checkLinks(linksOf([source('a', 'https://exempel.se/1'), source('b', 'https://exempel.se/2')]), network);
  expect(asked).toEqual(['HEAD https://exempel.se/1', 'wait', 'HEAD https://exempel.se/2']);
});

test('nothing to do is said in one line', async () => {
  expect(linksMarkdown(await checkLinks(linksOf([source('a', 'https://exempel.se/1')]), web({}).network))).toBe(
    '## Länkar i källorna\n\nAlla adresser svarar (1 stycken).\n',
  );
});
