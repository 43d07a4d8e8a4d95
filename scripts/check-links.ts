// npm run links: asks whether the addresses of the sources still answer, and tells as Markdown. Never fails: the web is not ours.
import { setTimeout } from 'node:timers/promises';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { checkLinks, linksMarkdown, linksOf, type Network } from '../src/editing/links/links.ts';
import { site } from '../site.config.ts';

const TIMEOUT = 20_000;
const network: Network = {
  async fetch(url, method) {
    const answer = await fetch(url, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { 'User-Agent': `${site.name} länkkontroll`.normalize('NFD').replace(/[^\x20-\x7e]/g, '') },
    });
    // What the page says is of no interest, only that it is there.
    await answer.body?.cancel();
    return { status: answer.status, url: answer.url };
  },
  wait: (milliseconds) => setTimeout(milliseconds),
};

const { catalogue } = readCatalogue(readContent(process.cwd()));
console.log(linksMarkdown(await checkLinks(linksOf(catalogue.sources), network)).trimEnd());
