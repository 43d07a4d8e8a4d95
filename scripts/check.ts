// npm run check: reads every content file and tells of everything that is wrong.
// Exit code 1 on any problem that it tells of, 2 where it could not do what it was asked.
import { appendFileSync } from 'node:fs';
import { checkOptions, type CheckOptions } from '../src/catalogue/check-options.ts';
import { changedFiles, GitError, mergeBase } from '../src/catalogue/git.ts';
import { publishedFiles } from '../src/catalogue/published.ts';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { githubReport, markdownReport } from '../src/catalogue/report-github.ts';
import { type CheckReport, formatReport, jsonReport } from '../src/catalogue/report.ts';

/** Checks everything: the rules look at the whole. What is told of is another matter. */
function check(root: string, { modified, base }: CheckOptions): CheckReport {
  const changed = modified ? changedFiles(root, mergeBase(root, base)) : undefined;
  const content = readContent(root);
  const published = publishedFiles(root, base);
  const { problems } = readCatalogue(content, 'files' in published ? published.files : []);
  const counts = { files: content.files.length, ...('unknown' in published ? { unknownDeletions: published.unknown } : {}) };
  if (changed === undefined) return { problems, ...counts };
  const own = problems.filter(({ file }) => changed.has(file) || [...changed].some((path) => path.startsWith(`${file}/`)));
  return { problems: own, ...counts, elsewhere: problems.length - own.length };
}

function print(report: CheckReport, format: CheckOptions['format']): void {
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summary) appendFileSync(summary, markdownReport(report));
  if (format === 'json') console.log(jsonReport(report));
  else if (format === 'github') console.log(githubReport(report));
  else if (report.problems.length > 0) console.error(formatReport(report.problems, report));
  else console.log(formatReport([], report));
}

const read = checkOptions(process.argv.slice(2));
if ('wrong' in read) {
  console.error(read.wrong);
  process.exitCode = 2;
} else {
  try {
    const report = check(process.cwd(), read.options);
    print(report, read.options.format);
    process.exitCode = report.problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
