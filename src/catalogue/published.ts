import type { PublishedFile } from '../rules/rule.ts';
import { GitError, mergeBase, pathsAt } from './git.ts';

/** What was published, or why nobody can tell, in Swedish. */
export type Published = { readonly files: readonly PublishedFile[] } | { readonly unknown: string };

/**
 * The content files of the version that the work began from.
 * @param root the project's root  @param base another version to compare with: a branch, a tag or a commit
 * @throws GitError where a version was asked for and isn't there
 */
export function publishedFiles(root: string, base?: string): Published {
  try {
    return { files: pathsAt(root, mergeBase(root, base), 'src/content').flatMap(toPublished) };
  } catch (error) {
    if (base !== undefined || !(error instanceof GitError)) throw error;
    return { unknown: error.message };
  }
}

/** "src/content/interventions/ips.mdx" → the kind and the id. */
function toPublished(path: string): PublishedFile[] {
  const [, folder, name] = /^src\/content\/([^/]+)\/([^/]+)\.(?:mdx|yml)$/.exec(path) ?? [];
  return folder === undefined || name === undefined ? [] : [{ folder, name }];
}
