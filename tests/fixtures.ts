import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type CheckedCatalogue, readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { formatReport } from '../src/catalogue/report.ts';
import type { PublishedFile } from '../src/rules/rule.ts';

export const FIXTURES = join(import.meta.dirname, 'fixtures');
export const REPORT = 'report.txt';
/** What an earlier version held, a line for each file: interventions/sprang. */
const PUBLISHED = 'published.txt';
const NO_CONTENT = [REPORT, PUBLISHED];

/** Files laid over the valid tree, by path below the content folder. null takes a file away. */
export type Overlay = Readonly<Record<string, string | Uint8Array | null>>;

export interface Checked extends CheckedCatalogue {
  readonly report: string;
  /** The names of the rules that fired, each once. */
  readonly rules: readonly string[];
}

/** Checks the valid tree with the files of a case, or some files of the test's own, laid over it. */
export function check(overlay: Overlay | { readonly folder: string }): Checked {
  const root = mkdtempSync(join(tmpdir(), 'evidenskatalogen-'));
  const content = join(root, 'src/content');
  try {
    cpSync(join(FIXTURES, 'valid'), content, { recursive: true });
    if (isFolder(overlay)) cpSync(join(FIXTURES, overlay.folder), content, { recursive: true, filter: (path) => !NO_CONTENT.includes(basename(path)) });
    else for (const [path, bytes] of Object.entries(overlay)) lay(join(content, path), bytes);
    const read = readContent(root);
    const checked = readCatalogue(read, isFolder(overlay) ? publishedOf(overlay.folder) : []);
    const rules = [...new Set(checked.problems.map(({ rule }) => rule))];
    return { ...checked, rules, report: `${formatReport(checked.problems, { files: read.files.length })}\n` };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** A file of the valid tree, to change in a test. */
export function validFile(path: string): string {
  return readFileSync(join(FIXTURES, 'valid', path), 'utf8');
}

/** Every file of the valid tree, by path below the content folder. */
export function validTree(): Record<string, string> {
  const folders = readdirSync(join(FIXTURES, 'valid'));
  const paths = folders.flatMap((folder) => readdirSync(join(FIXTURES, 'valid', folder)).map((name) => `${folder}/${name}`));
  return Object.fromEntries(paths.map((path) => [path, validFile(path)]));
}

/** The cases of a rule below fixtures/invalid: a new case is a new folder. */
export function casesOf(rule: string): string[] {
  const folder = join(FIXTURES, 'invalid', rule);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function publishedOf(folder: string): PublishedFile[] {
  const path = join(FIXTURES, folder, PUBLISHED);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => ({ folder: dirname(line), name: basename(line) }));
}

function isFolder(overlay: object): overlay is { readonly folder: string } {
  return 'folder' in overlay;
}

function lay(path: string, bytes: string | Uint8Array | null): void {
  if (bytes === null) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
