import { type CheckedCatalogue, readCatalogue } from '../../../catalogue/read-catalogue.ts';
import type { Content } from '../../../catalogue/read-content.ts';
import { type CollectionName, parseSourceFile } from '../../../catalogue/source-file.ts';
import type { Problem } from '../../../domain/problem.ts';

/** A text to put at a path of the content, instead of what may stand there. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Reading everything takes a moment, and questions come one after another. */
const read = new WeakMap<Content, CheckedCatalogue>();

/** The catalogue that the content is, read once. */
export function checked(content: Content): CheckedCatalogue {
  const known = read.get(content) ?? readCatalogue(content);
  read.set(content, known);
  return known;
}

/** The problems that the content would have with the files and doesn't have without them. The same check as for everything else. */
export function problemsOf(files: readonly NewFile[], content: Content): Problem[] {
  const before = new Set(checked(content).problems.map(keyOf));
  return readCatalogue(withFiles(content, files)).problems.filter((problem) => !before.has(keyOf(problem)));
}

/** The content as it would be with the files. */
export function withFiles(content: Content, added: readonly NewFile[]): Content {
  if (added.length === 0) return content;
  const { files, problems } = content;
  const parsed = added.map(({ path, text }) => {
    const [, folder = '', name = ''] = /^src\/content\/([^/]+)\/([^/]+)\.\w+$/.exec(path) ?? [];
    return parseSourceFile(path, folder as CollectionName, name, new TextEncoder().encode(text));
  });
  const paths = new Set(added.map(({ path }) => path));
  return {
    files: [...files.filter(({ path }) => !paths.has(path)), ...parsed.flatMap(({ file }) => file ?? [])],
    problems: [...problems.filter(({ file }) => !paths.has(file)), ...parsed.flatMap((read) => read.problems)],
  };
}

function keyOf({ rule, file, what }: Problem): string {
  return [rule, file, what].join('\n');
}
