/** What the editors' commands ask git about. Nothing here goes through a shell, so no ref can be read as a command. */
import { execFileSync } from 'node:child_process';

/** Git could not answer. The message says what to do, in Swedish. */
export class GitError extends Error {}

/** A file as it stands in a version, with its path from the top of the project. */
export interface VersionedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const MOST_BYTES = 256_000_000;

function git(root: string, parameters: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...parameters], {
    cwd: root,
    maxBuffer: MOST_BYTES,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
  });
}

function tried(root: string, parameters: readonly string[]): string | undefined {
  try {
    return git(root, parameters).toString('utf8').trim();
  } catch {
    return undefined;
  }
}

/** The commit that a name stands for. @throws GitError where there is no such version, or no git at all */
export function commitOf(root: string, ref: string): string {
  if (tried(root, ['rev-parse', '--git-dir']) === undefined) {
    throw new GitError('Mappen är ingen git-arkivmapp, eller så saknas git. Kommandot jämför med en tidigare version och behöver dem.');
  }
  // What begins with a hyphen is never a ref, and git would read it as an option.
  const commit = ref.startsWith('-') ? undefined : tried(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined) throw new GitError(`Versionen ”${ref}” finns inte. Ange en gren, en tagg eller en commit: git branch --all visar grenarna.`);
  return commit;
}

/**
 * The commit that a change began from: where the history parted from `base`, or from origin/main or main where none is given.
 * Where there is no main either, it is the last commit: what isn't committed is then the change.
 * @throws GitError where there is no such version
 */
export function mergeBase(root: string, base?: string, head = 'HEAD'): string {
  const main = base ?? ['origin/main', 'main'].find((ref) => tried(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]) !== undefined);
  const from = commitOf(root, main ?? 'HEAD');
  return tried(root, ['merge-base', from, commitOf(root, head)])?.split('\n')[0] || from;
}

/** The files that differ from a commit, those not yet in git among them. Paths from the root that is given. */
export function changedFiles(root: string, commit: string): Set<string> {
  const names = (parameters: readonly string[]) => git(root, parameters).toString('utf8').split('\0').filter(Boolean);
  return new Set([
    ...names(['diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.']),
    ...names(['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
}

/** The paths of a folder's files as they stood in a commit, from the root that is given. */
export function pathsAt(root: string, commit: string, folder: string): string[] {
  return git(root, ['ls-tree', '-r', '--name-only', '-z', commit, '--', `${folder}/`])
    .toString('utf8')
    .split('\0')
    .filter(Boolean);
}

/** Every file of a folder as it stood in a commit, read straight from git: nothing is checked out. */
export function filesAt(root: string, commit: string, folder: string): VersionedFile[] {
  // The root need not be the top of the archive, and ls-tree without --full-tree gives paths from where it is run.
  const rows = git(root, ['ls-tree', '-r', '-z', commit, '--', `${folder}/`])
    .toString('utf8')
    .split('\0')
    .filter(Boolean);
  const blobs = rows.flatMap((row) => {
    const [, hash, path] = /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(row) ?? [];
    return hash === undefined || path === undefined ? [] : [{ hash, path }];
  });
  if (blobs.length === 0) return [];
  const contents = splitBatch(git(root, ['cat-file', '--batch'], `${blobs.map(({ hash }) => hash).join('\n')}\n`));
  return blobs.map(({ path }, index) => ({ path, bytes: contents[index] ?? Buffer.alloc(0) }));
}

/** The answers of `cat-file --batch`: a line with the size before each, a line break after. */
function splitBatch(output: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const size = Number(output.subarray(at, end).toString('utf8').split(' ')[2]);
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return contents;
}
