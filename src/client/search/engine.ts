import { createLexicon, type Lexicon } from '../../views/search/lexicon.ts';
import { type Pagefind, pagefindIndex } from '../../views/search/pagefind.ts';
import { readText } from '../../views/search/result-view.ts';
import { type Answer, findPages, search, type SearchIndex, type Wanted } from '../../views/search/search.ts';
import { routes } from '../../views/routes.ts';

let opened: Promise<{ readonly index: SearchIndex; readonly lexicon: Lexicon }> | undefined;

/** Answers a question. What it needs is fetched first when somebody asks, and again after it failed. @throws Error when it can't be fetched */
export async function ask(text: string, wanted: Wanted): Promise<Answer> {
  const { index, lexicon } = await ready();
  return search(text, index, lexicon, wanted);
}

/** The interventions that are about a question, by id, and the question as it was read. @throws Error as ask does */
export async function findInterventions(text: string): Promise<{ readonly ids: ReadonlySet<string>; readonly read: string }> {
  const { index, lexicon } = await ready();
  names ??= fetchNames();
  names.catch(() => {
    names = undefined;
  });
  const [found, idOf] = await Promise.all([findPages(text, index, lexicon), names]);
  return { ids: new Set(found.ranked.filter(({ about }) => about).flatMap(({ id }) => idOf[id] ?? [])), read: readText(text, found) };
}

function ready() {
  opened ??= open();
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Which intervention a page of the index describes. */
let names: Promise<Readonly<Record<string, string>>> | undefined;

async function fetchNames(): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(routes.searchedInterventions);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json() as Promise<Readonly<Record<string, string>>>;
}

async function open() {
  const folder = routes.asset('pagefind/');
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const index = await pagefindIndex(engine, folder, routes.start);
  return { index, lexicon: createLexicon(fetchPart) };
}

async function fetchPart(part: string): Promise<string> {
  const response = await fetch(routes.words(part));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}
