import { close, createIndex, type HTMLFile } from 'pagefind';

/** Makes the index of a search and writes it into a site. @throws Error with what the engine says of a page that it can't read */
export async function makeIndex(site: string, pages: Iterable<HTMLFile>): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error(errors.join('\n'));
  for (const page of pages) {
    const added = await index.addHTMLFile(page);
    if (added.errors.length > 0) throw new Error(`${page.sourcePath ?? page.url}: ${added.errors.join('\n')}`);
  }
  await index.writeFiles({ outputPath: `${site}/pagefind` });
  // The engine keeps a process of its own, which would keep this one.
  await close();
}
