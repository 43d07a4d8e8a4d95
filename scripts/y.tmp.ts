import { searchEngine } from './search-engine.ts';
import { search } from '../src/views/search/search.ts';
const { index, lexicon } = await searchEngine('test-results/bench-search');
await search('hemlöshet', index, lexicon, { interventions: 5, others: 5 });
for (const q of 'boendet,skuld rådgivning,hemlös,case management,arbete,psykisk ohälsa,vräkning,försörjningsstöd,samtal,anhörig'.split(',')) {
  const f = index.find.bind(index);
  const log: string[] = [];
  (index as { find: unknown }).find = async (t: string) => {
    const s = performance.now();
    const r = await f(t);
    log.push(`${t}:${r.length}:${(performance.now() - s).toFixed(0)}`);
    return r;
  };
  const c0 = process.cpuUsage();
  const s = performance.now();
  const a = await search(q, index, lexicon, { interventions: 5, others: 5 });
  const t = performance.now() - s;
  const c = process.cpuUsage(c0);
  console.log(q, t.toFixed(0) + 'ms', 'cpu', (c.user / 1000).toFixed(0), a.counts, log.join(' '));
  (index as { find: unknown }).find = f;
}
