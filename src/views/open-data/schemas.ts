import type { z } from 'zod';
import { ENTRY_COLLECTIONS } from '../../domain/collections.ts';
import { VOCABULARY_NAMES, vocabularySchemas } from '../../domain/vocabulary.ts';
import { routes } from '../routes.ts';
import { entryFile, listFile } from './envelope.ts';
import { LIST_DATASETS, paths, PUBLISHED_LISTS, VOCABULARY_TITLES } from './files.ts';
import { ITEM_SCHEMAS } from './item-schemas.ts';
import { indexSchema, withdrawnSchema } from './json-files.ts';
import { type PublishedSchema, toPublished } from './json-schema.ts';
import { absolute, type Publication } from './publication.ts';

interface Described {
  readonly title: string;
  readonly schema: z.ZodType;
}

/** What every published JSON file must follow, by the name of its schema. */
export const FILE_SCHEMAS: ReadonlyMap<string, Described> = new Map([
  ...PUBLISHED_LISTS.map((list) => described(list, LIST_DATASETS[list].title, listFile(ITEM_SCHEMAS[list]))),
  ...ENTRY_COLLECTIONS.map((collection) =>
    described(`${collection}-entry`, `${LIST_DATASETS[collection].title}: en post`, entryFile(ITEM_SCHEMAS[collection].describe('Posten.'))),
  ),
  ...VOCABULARY_NAMES.map((name) => described(`vocabulary-${name}`, `Ordlista: ${VOCABULARY_TITLES[name]}`, listFile(vocabularySchemas[name].element))),
  described('withdrawn', 'Tillbakadragna poster', listFile(withdrawnSchema)),
  described('index', 'Förteckning över alla filer', listFile(indexSchema)),
]);

/** The JSON Schema with a name, as it is published. @throws Error for a name that no schema has */
export function publishedSchema(name: string, publication: Pick<Publication, 'url'>): PublishedSchema {
  const found = FILE_SCHEMAS.get(name);
  if (found === undefined) throw new Error(`No schema is called "${name}"`);
  return toPublished(found.schema, absolute(publication, routes.asset(paths.schema(name))), found.title);
}

function described(name: string, title: string, schema: z.ZodType): [string, Described] {
  return [name, { title, schema }];
}
