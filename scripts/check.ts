// npm run check [-- --base <version>]: reads every content file and tells of everything that is wrong. Exit code 1 on any problem.
import { parseArgs } from 'node:util';
import { publishedFiles } from '../src/catalogue/published.ts';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { formatReport } from '../src/catalogue/report.ts';

const content = readContent(process.cwd());
const { values } = parseArgs({ options: { base: { type: 'string' } } });
const published = publishedFiles(process.cwd(), values.base);
const { problems } = readCatalogue(content, 'files' in published ? published.files : []);
const report = formatReport(problems, { files: content.files.length });
if (problems.length > 0) {
  console.error(report);
  process.exitCode = 1;
} else {
  console.log(report);
}
if ('unknown' in published) console.log(`Om publicerade poster har tagits bort kunde inte kontrolleras: ${published.unknown}.`);
