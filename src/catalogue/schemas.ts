import type { z } from 'zod';
import { evaluationSchema } from '../domain/evaluation.ts';
import { interventionSchema } from '../domain/intervention.ts';
import { sourceSchema } from '../domain/source.ts';
import { type VocabularyName, vocabularySchemas } from '../domain/vocabulary.ts';
import type { CollectionName } from './source-file.ts';

/** The schema that a file must follow: that of its collection, or of its own name among the vocabularies. */
export function schemaOf(collection: CollectionName, name: string): z.ZodType {
  switch (collection) {
    case 'interventions':
      return interventionSchema;
    case 'evaluations':
      return evaluationSchema;
    case 'sources':
      return sourceSchema;
    case 'vocabularies':
      return vocabularySchemas[name as VocabularyName];
    default:
      return collection satisfies never;
  }
}
