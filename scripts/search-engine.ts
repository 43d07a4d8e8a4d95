import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPages } from '../src/views/search/indexed-pages.ts';
import { type Pagefind, pagefindIndex } from '../src/views/search/pagefind.ts';
import { createLexicon } from '../src/views/search/lexicon.ts';
import type { Lexicon } from '../src/views/search/lexicon.ts';
import type { SearchIndex } from '../src/views/search/search.ts';

/** The search of a built site as the browser runs it, with files read from disk instead of fetched. */
export async function searchEngine(site: string): Promise<{ index: SearchIndex; lexicon: Lexicon; read: () => number }> {
  let bytes = 0;
  const read = (path: string) => {
    const data = readFileSync(path);
    bytes += data.length;
    return data;
  };
  const folder = `${resolve(site)}/pagefind/`;
  globalThis.fetch = async (address) => new Response(read(String(address).replace(/[?#].*$/, '')));
  const engine = (await import(pathToFileURL(`${folder}pagefind.js`).href)) as Pagefind;
  const pages = readPages(read(`${site}/sok/sidor.txt`).toString('utf8'));
  const index = await pagefindIndex(engine, folder, '/', pages);
  const lexicon = createLexicon(async (part) => read(`${site}/sok/ord/${part}.txt`).toString('utf8'));
  return { index, lexicon, read: () => bytes };
}
