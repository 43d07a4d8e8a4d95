// npm run bench:search: how often the search gives the right page, beside two other engines on the same pages.
import { existsSync } from 'node:fs';
import { search } from '../src/views/search/search.ts';
import { measureSize } from './bench-search-size.ts';
import { indexedPages } from './indexed-pages.ts';
import { mistyped, type Question, relevanceSet, SEEDS } from './relevance.ts';
import { searchEngine } from './search-engine.ts';
import { type Finder, miniSearch, orama } from './search-rivals.ts';
import { type Score, scoreOf } from './search-score.ts';

const SITE = 'dist';
const MANY = 5000;
const MOST_MS = 100;
const MOST_BYTES = 300_000;
const GOALS = { written: 0.97, mistyped: 0.95 };

if (!existsSync(`${SITE}/pagefind`)) throw new Error('There is no built site to search in: run npm run build first.');
const pages = indexedPages(SITE);
const { index, lexicon } = await searchEngine(SITE);
const own: Finder = async (text) => {
  const { best, interventions, others } = await search(text, index, lexicon, { interventions: 6, others: 6 });
  return [...best, ...interventions, ...others].map(({ page }) => page.url);
};
const engines: Readonly<Record<string, Finder>> = { Katalogen: own, MiniSearch: miniSearch(pages), Orama: await orama(pages) };

const all = relevanceSet();
const written = all.filter(({ expect }) => expect.length > 0);
const nonsense = all.filter(({ expect }) => expect.length === 0);
const spelt = written.filter(({ kind }) => kind !== 'felstavning');
const wrong = SEEDS.flatMap((seed) => mistyped(spelt, seed));
const kinds = [...new Set(written.map(({ kind }) => kind))];
const groups: readonly (readonly [string, readonly Question[]])[] = [
  ...kinds.map((kind) => [kind, written.filter((question) => question.kind === kind)] as const),
  ['ALLA SKRIVNA', written],
  ['ETT BOKSTAVSFEL', wrong],
];

const totals = new Map<string, Score>();
for (const [name, find] of Object.entries(engines)) {
  const rows: Record<string, string | number>[] = [];
  for (const [kind, questions] of groups) {
    const score = await scoreOf(questions, find);
    totals.set(`${name} ${kind}`, score);
    rows.push({ slag: kind, frågor: questions.length, 'bland 3': score.at3.toFixed(3), 'bland 5': score.at5.toFixed(3), MRR: score.mrr.toFixed(3) });
  }
  const answered = await Promise.all(nonsense.map(async ({ q }) => (await find(q)).length > 0));
  process.stdout.write(`\n${name}: svarar på ${answered.filter(Boolean).length} av ${nonsense.length} frågor som ingen sida besvarar.\n`);
  console.table(rows);
}

const missed = totals.get('Katalogen ALLA SKRIVNA')?.missed ?? [];
process.stdout.write(`Utan rätt sida bland de tre första: ${missed.join('; ') || 'ingen'}.\n`);
for (const [kind, goal] of [
  ['ALLA SKRIVNA', GOALS.written],
  ['ETT BOKSTAVSFEL', GOALS.mistyped],
] as const) {
  const at3 = totals.get(`Katalogen ${kind}`)?.at3 ?? 0;
  process.stdout.write(
    `Mål: rätt sida bland de tre första för ${goal} av frågorna, ${kind.toLocaleLowerCase('sv')}: ${at3.toFixed(3)}, alltså ${at3 >= goal ? 'nått' : 'inte nått'}.\n`,
  );
}

const { bytes, files, rows: times, afterLoad } = await measureSize(SITE, MANY);
process.stdout.write(`\nMed ${MANY} påhittade sidor:\n`);
console.table([...times, ...afterLoad]);
process.stdout.write(
  `Mål: en första fråga hämtar högst ${MOST_BYTES / 1000} kB: ${Math.round(bytes / 1000)} kB i ${files} filer, alltså ${bytes <= MOST_BYTES ? 'nått' : 'inte nått'}.\n`,
);
for (const { vad, 'median ms': median } of afterLoad) {
  process.stdout.write(`Mål: svar inom ${MOST_MS} ms. ${vad}: ${median} ms, alltså ${median <= MOST_MS ? 'nått' : 'inte nått'}.\n`);
}
