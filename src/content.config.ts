import { defineCollection } from 'astro:content';
import { contentLoader } from './catalogue/loader.ts';
import { evaluationSchema } from './domain/evaluation.ts';
import { interventionSchema } from './domain/intervention.ts';
import { sourceSchema } from './domain/source.ts';
import { type VocabularyName, vocabularySchemas } from './domain/vocabulary.ts';

const vocabulary = <Name extends VocabularyName>(name: Name) =>
  defineCollection({ loader: contentLoader({ vocabulary: name }), schema: vocabularySchemas[name].element });

export const collections = {
  interventions: defineCollection({ loader: contentLoader('interventions'), schema: interventionSchema }),
  evaluations: defineCollection({ loader: contentLoader('evaluations'), schema: evaluationSchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  areas: vocabulary('areas'),
  categories: vocabulary('categories'),
  outcomes: vocabulary('outcomes'),
  designs: vocabulary('designs'),
  limitations: vocabulary('limitations'),
  'target-groups': vocabulary('target-groups'),
  evaluators: vocabulary('evaluators'),
  factors: vocabulary('factors'),
};
