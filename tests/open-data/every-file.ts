import { ENTRY_COLLECTIONS, type EntryOf, type EntryCollection } from '../../src/domain/collections.ts';
import { VOCABULARY_NAMES } from '../../src/domain/vocabulary.ts';
import { paths, PUBLISHED_LISTS } from '../../src/views/open-data/files.ts';
import { entryOf, indexOf, listOf, vocabularyOf, withdrawnOf } from '../../src/views/open-data/json-files.ts';
import type { Publication } from '../../src/views/open-data/publication.ts';

/** A published file of JSON, with the name of the schema that it must follow. */
export interface JsonFile {
  readonly path: string;
  readonly schema: string;
  readonly file: unknown;
}

/** Every file of JSON that holds data: as they are written, so that what has no value is not there. */
export function everyJsonFile(publication: Publication): JsonFile[] {
  const { catalogue } = publication;
  const files = [
    ...PUBLISHED_LISTS.map((list) => ({ path: paths.list(list), schema: list as string, file: listOf(list, publication) as unknown })),
    ...ENTRY_COLLECTIONS.flatMap((collection) =>
      catalogue[collection].map((entry: EntryOf<EntryCollection>) => ({
        path: paths.entry(collection, entry.id),
        schema: `${collection}-entry`,
        file: entryOf(collection, entry as never, publication),
      })),
    ),
    ...VOCABULARY_NAMES.map((name) => ({ path: paths.vocabulary(name), schema: `vocabulary-${name}`, file: vocabularyOf(name, publication) })),
    { path: paths.withdrawn, schema: 'withdrawn', file: withdrawnOf(publication) },
    { path: paths.index, schema: 'index', file: indexOf(publication) },
  ];
  return files.map((entry) => ({ ...entry, file: JSON.parse(JSON.stringify(entry.file)) as unknown }));
}
