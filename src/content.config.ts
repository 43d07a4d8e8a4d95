import { defineCollection } from 'astro:content';
import { contentLoader } from './catalogue/loader.ts';
import { evaluationSchema } from './domain/evaluation.ts';
import { interventionSchema } from './domain/intervention.ts';
import { sourceSchema } from './domain/source.ts';
import { vocabularySchema } from './domain/vocabulary.ts';

export const collections = {
  interventions: defineCollection({ loader: contentLoader('interventions'), schema: interventionSchema }),
  evaluations: defineCollection({ loader: contentLoader('evaluations'), schema: evaluationSchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  vocabularies: defineCollection({ loader: contentLoader('vocabularies'), schema: vocabularySchema }),
};
