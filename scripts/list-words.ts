// Run by npm run build, after the index of the search is made: writes the words that stand on the pages, for the speller,
// which page describes which intervention, for the list, and for the search how many pages there are and which describe any.
import { mkdirSync, writeFileSync } from 'node:fs';
import { indexedPages } from './indexed-pages.ts';
import { writePages } from '../src/views/search/indexed-pages.ts';
import { listWords } from '../src/views/search/listed-words.ts';
import { INTERVENTION } from '../src/views/search/search.ts';
import { PARTS, partOf, writePart } from '../src/views/search/word-list.ts';
import { fold } from '../src/views/list/text.ts';

const [site = 'dist'] = process.argv.slice(2);
const pages = indexedPages(site);
const words = listWords(pages);
const folder = `${site}/sok/ord`;
mkdirSync(folder, { recursive: true });
for (const part of PARTS) writeFileSync(`${folder}/${part}.txt`, writePart(words.filter(({ word }) => partOf(fold(word)) === part)));

const interventions = pages
  .filter(({ filters }) => filters['slag']?.[0] === INTERVENTION)
  .map(({ id, url }) => [id, url.split('/').findLast((part) => part !== '') ?? ''] as const);
writeFileSync(`${site}/sok/insatser.json`, JSON.stringify(Object.fromEntries(interventions)));
writeFileSync(`${site}/sok/sidor.txt`, writePages({ total: pages.length, interventions: new Set(interventions.map(([id]) => id)) }));
