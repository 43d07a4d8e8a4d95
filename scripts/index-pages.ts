// Run by npm run build, when the pages are there: makes the index of the search of them.
import { globSync, readFileSync } from 'node:fs';
import { partElements } from '../src/views/search/part-elements.ts';
import { makeIndex } from './make-index.ts';

const [site = 'dist'] = process.argv.slice(2);
const paths = globSync('**/*.html', { cwd: site });
await makeIndex(
  site,
  paths.map((sourcePath) => ({ sourcePath, content: partElements(readFileSync(`${site}/${sourcePath}`, 'utf8')) })),
);
