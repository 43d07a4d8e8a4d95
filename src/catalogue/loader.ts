import type { Loader, LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { readContent } from './read-content.ts';
import type { CollectionName, SourceFile } from './source-file.ts';

/**
 * Gives Astro the entries of a folder, from the same reader as the checks use. Astro validates them against the
 * same schemas. Running texts are kept as they are written; a view takes them apart.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: 'evidenskatalogen-content',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      await store(context, root, collection);
      context.watcher?.on('all', (_event, path) => {
        if (path.replaceAll('\\', '/').includes('/src/content/')) void store(context, root, collection);
      });
    },
  };
}

async function store(context: LoaderContext, root: string, collection: CollectionName): Promise<void> {
  const files = readContent(root).files.filter((file) => file.collection === collection);
  const entries = await Promise.all(
    files.map(async (file) => ({
      id: file.name,
      data: await context.parseData({ id: file.name, data: dataOf(file), filePath: file.path }),
      body: file.body.text,
      filePath: file.path,
      digest: context.generateDigest(file.text),
    })),
  );
  context.store.clear();
  for (const entry of entries) context.store.set(entry);
}

/** Astro's entries are objects, so the list of a vocabulary gets its name beside it. */
function dataOf({ collection, name, data }: SourceFile): Record<string, unknown> {
  return collection === 'vocabularies' ? { name, terms: data } : (data as Record<string, unknown>);
}
