import type { z } from 'zod';
import { ENTRY_SCHEMAS } from '../domain/collections.ts';
import { type VocabularyName, vocabularySchemas } from '../domain/vocabulary.ts';
import type { CollectionName } from './source-file.ts';

/** The schema that a file must follow: that of its collection, or of its own name among the vocabularies. */
export function schemaOf(collection: CollectionName, name: string): z.ZodType {
  return collection === 'vocabularies' ? vocabularySchemas[name as VocabularyName] : ENTRY_SCHEMAS[collection];
}
