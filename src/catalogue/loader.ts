import type { Loader, LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import type { VocabularyName } from '../domain/vocabulary.ts';
import { readContent } from './read-content.ts';
import type { SourceFile } from './source-file.ts';

interface Item {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly file: SourceFile;
}

/**
 * Gives Astro the entries of a folder, or the terms of one vocabulary, from the same reader as the checks use.
 * Astro validates them against the same schemas. Texts are kept as they are written; a view takes them apart.
 */
export function contentLoader(source: 'interventions' | 'evaluations' | 'sources' | { readonly vocabulary: VocabularyName }): Loader {
  return {
    name: 'evidenskatalogen-content',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      await store(context, root, source);
      context.watcher?.on('all', (_event, path) => {
        if (path.replaceAll('\\', '/').includes('/src/content/')) void store(context, root, source);
      });
    },
  };
}

async function store(context: LoaderContext, root: string, source: Parameters<typeof contentLoader>[0]): Promise<void> {
  const items = itemsOf(readContent(root).files, source);
  const entries = await Promise.all(
    items.map(async ({ id, data, file }) => ({
      id,
      data: await context.parseData({ id, data, filePath: file.path }),
      body: file.body.text,
      filePath: file.path,
      digest: context.generateDigest(file.text),
    })),
  );
  context.store.clear();
  for (const entry of entries) context.store.set(entry);
}

function itemsOf(files: readonly SourceFile[], source: Parameters<typeof contentLoader>[0]): Item[] {
  if (typeof source === 'string') {
    return files.filter(({ collection }) => collection === source).map((file) => ({ id: file.name, data: file.data as Item['data'], file }));
  }
  const file = files.find(({ collection, name }) => collection === 'vocabularies' && name === source.vocabulary);
  return file ? (file.data as (Item['data'] & { id: string })[]).map((data) => ({ id: data.id, data, file })) : [];
}
