import { defineCollection } from 'astro:content';
import { contentLoader } from './catalogue/loader.ts';
import { ENTRY_SCHEMAS, type EntryCollection } from './domain/collections.ts';
import { vocabularySchema } from './domain/vocabulary.ts';

const entries = <Collection extends EntryCollection>(collection: Collection) =>
  defineCollection({ loader: contentLoader(collection), schema: ENTRY_SCHEMAS[collection] });

// Spelt out, because Astro derives the types of the collections from this object.
export const collections = {
  interventions: entries('interventions'),
  evaluations: entries('evaluations'),
  sources: entries('sources'),
  examples: entries('examples'),
  vignettes: entries('vignettes'),
  instruments: entries('instruments'),
  practices: entries('practices'),
  statistics: entries('statistics'),
  templates: entries('templates'),
  pages: entries('pages'),
  vocabularies: defineCollection({ loader: contentLoader('vocabularies'), schema: vocabularySchema }),
};
