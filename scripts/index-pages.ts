// Run by npm run build, when the pages are there: makes the index of the search of them.
import { globSync, readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import { partElements } from '../src/views/search/part-elements.ts';

const [site = 'dist'] = process.argv.slice(2);
const { index, errors } = await createIndex({ forceLanguage: 'sv' });
if (!index) throw new Error(errors.join('\n'));
for (const sourcePath of globSync('**/*.html', { cwd: site })) {
  const added = await index.addHTMLFile({ sourcePath, content: partElements(readFileSync(`${site}/${sourcePath}`, 'utf8')) });
  if (added.errors.length > 0) throw new Error(`${site}/${sourcePath}: ${added.errors.join('\n')}`);
}
await index.writeFiles({ outputPath: `${site}/pagefind` });
// The engine keeps a process of its own, which would keep this one.
await close();
