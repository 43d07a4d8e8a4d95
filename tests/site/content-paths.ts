import { globSync } from 'node:fs';

/** Every content file of the project, with forward slashes. */
export function contentPaths(): string[] {
  return globSync('src/content/**/*.{yml,mdx}')
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
