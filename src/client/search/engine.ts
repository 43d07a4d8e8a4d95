import { createLexicon, type Lexicon } from '../../views/search/lexicon.ts';
import { readPages } from '../../views/search/indexed-pages.ts';
import { type Pagefind, pagefindIndex, remembering } from '../../views/search/pagefind.ts';
import { readText } from '../../views/search/result-view.ts';
import { type Answer, findPages, search, type SearchIndex, type Wanted } from '../../views/search/search.ts';
import { wholeName } from '../../views/search/words.ts';
import { routes } from '../../views/routes.ts';

let opened: Promise<{ readonly index: SearchIndex; readonly remembered: SearchIndex; readonly lexicon: Lexicon }> | undefined;

/** Whether somebody has asked anything: then nothing is to be rehearsed. */
let asked = false;

/** Begins some of the whole names, which stand together in the index. */
const SOME_NAMES = wholeName(['h']);
const none = () => Promise.resolve([]);
/** Takes every word as it stands. */
const LITERAL: Lexicon = { formsOf: (word) => Promise.resolve([word]), beginnings: none, beginningLike: none, like: none, nearest: none };

/** With six to ten of them, a question that many pages have was answered a tenth to a third sooner than with one: the browser makes faster code of what runs often. */
const REHEARSALS = 8;

/**
 * Fetches what every question needs and answers one that nobody asked, some times over: a browser is slow with what it does for the first times.
 * Fails silently, since the question that meets the same failure tells of it.
 * @param show draws the answer where nobody sees it
 */
export async function rehearse(show: (answer: Answer) => void): Promise<void> {
  try {
    const { index } = await ready();
    for (let times = 0; times < REHEARSALS && !asked; times += 1) {
      show(await search(SOME_NAMES, index, LITERAL, { interventions: 1, others: 1 }));
      // Whatever somebody does meanwhile goes first.
      await new Promise((resolve) => setTimeout(resolve));
    }
  } catch {
    // Told of by the question.
  }
}

/** Answers a question. What it needs is fetched first when somebody asks, and again after it failed. @throws Error when it can't be fetched */
export async function ask(text: string, wanted: Wanted): Promise<Answer> {
  asked = true;
  const { remembered: index, lexicon } = await ready();
  return search(text, index, lexicon, wanted);
}

/** The interventions that are about a question, by id, and the question as it was read. @throws Error as ask does */
export async function findInterventions(text: string): Promise<{ readonly ids: ReadonlySet<string>; readonly read: string }> {
  const { remembered: index, lexicon } = await ready();
  names ??= fetchFile(routes.searchedInterventions).then((response) => response.json() as Promise<Readonly<Record<string, string>>>);
  names.catch(() => {
    names = undefined;
  });
  const [found, idOf] = await Promise.all([findPages(text, index, lexicon), names]);
  return { ids: new Set(found.ranked.filter(({ about }) => about).flatMap(({ id }) => idOf[id] ?? [])), read: readText(text, found) };
}

/** Which intervention a page of the index describes. */
let names: Promise<Readonly<Record<string, string>>> | undefined;

function ready() {
  opened ??= open();
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

async function open() {
  const folder = routes.asset('pagefind/');
  const [engine, pages] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetchFile(routes.searchedPages).then((response) => response.text()),
  ]);
  const index = await pagefindIndex(engine, folder, routes.start, readPages(pages));
  return { index, remembered: remembering(index), lexicon: createLexicon(async (part) => (await fetchFile(routes.words(part))).text()) };
}

/** What stands in these files goes with the index, which Pagefind never takes from a memory of an earlier day. */
async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}
