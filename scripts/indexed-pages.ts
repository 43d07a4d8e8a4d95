import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A page as the search engine keeps it. */
export interface IndexedPage {
  /** What the engine calls the page. */
  readonly id: string;
  readonly url: string;
  /** The text of the page. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What the engine writes before the data of each of its files. */
const SIGNATURE = 'pagefind_dcd';

/** The pages in the search index of a built site. @throws Error when there is no index, or when its files have another form */
export function indexedPages(site: string): IndexedPage[] {
  const folder = `${site}/pagefind/fragment`;
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(`${folder}/${name}`)).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw new Error(`${folder}/${name} doesn't begin with ${SIGNATURE}: has the search engine changed its files?`);
    return { ...(JSON.parse(text.slice(SIGNATURE.length)) as Omit<IndexedPage, 'id'>), id: name.replace(/\.pf_fragment$/, '') };
  });
}
