import { execFileSync } from 'node:child_process';
import type { PublishedFile } from '../rules/rule.ts';

/** What was published, or why nobody can tell. */
export type Published = { readonly files: readonly PublishedFile[] } | { readonly unknown: string };

const GUESSES = ['origin/main', 'main'];

/**
 * The content files of the version that the work began from: where HEAD left origin/main, else main, else HEAD itself.
 * @param root the project's root  @param base another version to compare with: a branch, a tag or a commit
 */
export function publishedFiles(root: string, base?: string): Published {
  const git = (...args: string[]) => {
    try {
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 }).trim();
    } catch {
      return undefined;
    }
  };
  if (git('rev-parse', '--is-inside-work-tree') !== 'true') return { unknown: 'mappen hör inte till git' };
  const commit = (ref: string) => git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (commit('HEAD') === undefined) return { unknown: 'det finns ännu ingen sparad version' };
  const from = base === undefined ? GUESSES.map(commit).find((found) => found !== undefined) : commit(base);
  if (base !== undefined && from === undefined) return { unknown: `versionen ”${base}” finns inte` };
  const start = from === undefined ? 'HEAD' : (git('merge-base', 'HEAD', from) ?? from);
  const listed = git('ls-tree', '-r', '--name-only', '-z', start, '--', 'src/content');
  return listed === undefined ? { unknown: 'git kunde inte läsa den tidigare versionen' } : { files: listed.split('\0').flatMap(toPublished) };
}

/** "src/content/interventions/ips.mdx" → the kind and the id. */
function toPublished(path: string): PublishedFile[] {
  const [, folder, name] = /^src\/content\/([^/]+)\/([^/]+)\.(?:mdx|yml)$/.exec(path) ?? [];
  return folder === undefined || name === undefined ? [] : [{ folder, name }];
}
