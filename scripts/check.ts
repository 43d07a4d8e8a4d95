// npm run check: reads every content file and tells of everything that is wrong. Exit code 1 on any problem.
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { formatReport } from '../src/catalogue/report.ts';

const content = readContent(process.cwd());
const { problems } = readCatalogue(content);
const report = formatReport(problems, { files: content.files.length });
if (problems.length > 0) {
  console.error(report);
  process.exitCode = 1;
} else {
  console.log(report);
}
