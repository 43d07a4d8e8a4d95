// npm run diff: says in words what a change of the content means, as Markdown for a pull request.
// npm run diff [-- <base>] [--head <ref>] [--format markdown|json]. Exit code 0, or 2 where it could not do what it was asked.
import { filesAt, commitOf, GitError, mergeBase } from '../src/catalogue/git.ts';
import { contentFrom, readContent } from '../src/catalogue/read-content.ts';
import { contentDiff } from '../src/editing/diff/diff.ts';
import { diffMarkdown } from '../src/editing/diff/markdown.ts';
import { diffOptions, type DiffOptions } from '../src/editing/diff/options.ts';
import { versionOf } from '../src/editing/diff/version.ts';

const FOLDER = 'src/content';

function compare(root: string, { base, head, format }: DiffOptions): string {
  const from = mergeBase(root, base, head);
  const at = (commit: string) => versionOf(contentFrom(filesAt(root, commit, FOLDER), FOLDER));
  const diff = contentDiff(at(from), head === undefined ? versionOf(readContent(root, FOLDER)) : at(commitOf(root, head)));
  return format === 'json' ? JSON.stringify(diff, null, 2) : diffMarkdown(diff);
}

const read = diffOptions(process.argv.slice(2));
try {
  if ('wrong' in read) throw new GitError(read.wrong);
  console.log(compare(process.cwd(), read.options).trimEnd());
} catch (error) {
  if (!(error instanceof GitError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
