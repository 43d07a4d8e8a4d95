// What a first question costs and how fast later ones are answered, in the search of made-up pages. Part of npm run bench:search.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { preview } from 'astro';
import { type Browser, chromium, type Page } from 'playwright-core';
import { row, type Row } from './bench-row.ts';
import { findBrowser } from './find-browser.mjs';
import { type IndexedPage, indexedPages } from './indexed-pages.ts';
import { makeIndex } from './make-index.ts';
import { createRandom } from './random.ts';

const OUT = 'test-results/bench-search';
const PORT = 4331;
const WORDS_ON_PAGE = 600;
const SENTENCE = 12;
/** Every fourth page is an intervention, about as in the catalogue. */
const INTERVENTIONS = 4;
const QUESTIONS = 'boendet,skuld rådgivning,hemlös,case management,arbete,psykisk ohälsa,vräkning,försörjningsstöd,samtal,anhörig'.split(',');
const FIRST_QUESTIONS = ['hemlöshet', 'skuldsatt', 'bostad', 'missbruk', 'samordning'];
const CALM_MS = 500;
const SYLLABLES = 'ba be bo da de do fa fe fo ga ge go ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo'.split(' ');

export interface SearchCost {
  /** The most bytes that are fetched from the press on the box until its first question is answered, as the server sends them: without compression on the way. */
  readonly bytes: number;
  readonly files: number;
  readonly rows: readonly Row[];
  /** The same without waiting for files: what the search itself takes, once what every question needs is there. */
  readonly afterLoad: readonly Row[];
}

/** Measures the built site's search with so many made-up pages in place of its own. @param site a built site */
export async function measureSize(site: string, count: number): Promise<SearchCost> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  cpSync(site, OUT, { recursive: true, filter: (path) => !/\/(pagefind|data|citera)(\/|$)/.test(path) });
  await makeIndex(OUT, madeUpPages(indexedPages(site), count).map(asFile));
  execFileSync('node', ['scripts/list-words.ts', OUT]);
  const server = await preview({ outDir: OUT, server: { port: PORT }, logLevel: 'error' });
  const path = findBrowser();
  const browser = await chromium.launch({ ...(path === undefined ? {} : { executablePath: path }), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await ask(browser, `http://localhost:${server.port}/metod/`, count);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function ask(browser: Browser, address: string, count: number): Promise<SearchCost> {
  const firsts: Awaited<ReturnType<typeof askFirst>>[] = [];
  for (const text of FIRST_QUESTIONS) firsts.push(await askFirst(await browser.newPage({ viewport: { width: 1440, height: 900 } }), address, text));
  const [page] = firsts.map((first) => first.page);
  if (page === undefined) throw new Error('No first question was asked');
  const { bytes, files } = firsts.reduce((most, first) => (first.bytes > most.bytes ? first : most));
  const later: Answered[] = [];
  for (const text of QUESTIONS) later.push(await question(page, text));
  const name = `Sökning, ${count} sidor`;
  return {
    bytes,
    files,
    rows: [
      row(`${name}: första frågan i rutan, med det som hämtas`, timesOf(firsts, 'whole')),
      row(`${name}: en ny fråga, med det som hämtas`, timesOf(later, 'whole')),
    ],
    afterLoad: [
      row(`${name}: första frågan i rutan, när det som behövs är hämtat`, timesOf(firsts, 'afterLoad')),
      row(`${name}: en ny fråga, när det som behövs är hämtat`, timesOf(later, 'afterLoad')),
    ],
  };
}

/** A page that nothing was asked on before, with nothing of the search in the browser's memory. The box is pressed, and somebody writes when all is loaded. */
async function askFirst(page: Page, address: string, text: string) {
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes: number[] = [];
  page.on('response', async (response) => {
    sizes.push((await response.body().catch(() => Buffer.alloc(0))).length);
  });
  await page.click('#sok-falt');
  await calm(page);
  const answered = await question(page, text);
  await calm(page);
  return { page, ...answered, bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

/** Waits until no file has come for a while. The browser's own word for it, "networkidle", is only said once on a page. */
async function calm(page: Page): Promise<void> {
  await page.waitForTimeout(CALM_MS);
  await page.waitForFunction((ms) => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return performance.now() - Math.max(...files.map(({ responseEnd }) => responseEnd)) > ms;
  }, CALM_MS);
}

const timesOf = (answers: readonly Answered[], which: keyof Answered) => answers.map((answer) => answer[which]);

/** From the question until its hits are painted, in milliseconds: all of it, and without the time in which some file was on its way. */
interface Answered {
  readonly whole: number;
  readonly afterLoad: number;
}

function question(page: Page, text: string): Promise<Answered> {
  return page.evaluate(async (asked) => {
    const input = document.querySelector<HTMLInputElement>('#sok-falt');
    const panel = document.querySelector('.search-panel');
    if (!input || !panel) throw new Error('The page has no search box');
    const painted = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!panel.textContent.includes(`på ”${asked}`)) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      watch.observe(panel, { childList: true, characterData: true, subtree: true });
    });
    performance.clearResourceTimings();
    const start = performance.now();
    input.value = asked;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const whole = (await painted) - start;
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    let [waited, until] = [0, 0];
    for (const { startTime, responseEnd } of fetched.sort((a, b) => a.startTime - b.startTime)) {
      waited += Math.max(0, responseEnd - Math.max(startTime, until));
      until = Math.max(until, responseEnd);
    }
    return { whole, afterLoad: whole - waited };
  }, text);
}

/** Pages of sentences from three of the catalogue's own, each with a name of its own: words are as common and as rare, and keep company, as in it. */
function madeUpPages(real: readonly IndexedPage[], count: number): IndexedPage[] {
  const random = createRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentenceFrom = (words: readonly string[]) => {
    const start = Math.floor(random() * (words.length - SENTENCE));
    return words.slice(start, start + SENTENCE).join(' ');
  };
  const name = () => Array.from({ length: 4 }, () => pick(SYLLABLES)).join('');
  return Array.from({ length: count }, (_, index) => {
    const { meta, content: own } = pick(real);
    const words = [own, pick(real).content, pick(real).content].join(' ').split(/\s+/);
    const sentence = () => sentenceFrom(words);
    const title = `${sentence().split(' ').slice(0, 3).join(' ')} ${name()}`;
    const content = Array.from({ length: WORDS_ON_PAGE / SENTENCE }, sentence).join('. ');
    return {
      id: '',
      url: `/insatser/sida-${index}/`,
      content,
      meta: { ...meta, title },
      filters: { slag: [index % INTERVENTIONS === 0 ? 'Insats' : 'Utvärdering'] },
    };
  });
}

function asFile({ url, content, meta, filters }: IndexedPage) {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const told = Object.entries(meta).map(([key, value]) => `<meta data-pagefind-meta="${key}[content]" content="${escaped(value)}">`);
  const main = `<main data-pagefind-body data-pagefind-filter="slag:${filters['slag']?.[0]}"><h1>${escaped(meta['title'] ?? '')}</h1><p>${escaped(content)}</p></main>`;
  return { url, content: `<html lang="sv"><head>${told.join('')}</head><body>${main}</body></html>` };
}
