import type { z } from 'zod';
import { evaluationSchema } from './evaluation.ts';
import { EXAMPLE_SECTIONS, exampleSchema } from './example.ts';
import { INSTRUMENT_SECTIONS, instrumentSchema } from './instrument.ts';
import { BODY_SECTIONS, interventionSchema } from './intervention.ts';
import { knowledgePageSchema } from './knowledge-page.ts';
import { practiceSchema } from './practice.ts';
import { sourceSchema } from './source.ts';
import { statisticSchema } from './statistic.ts';
import { templateSchema } from './template.ts';
import { VIGNETTE_SECTIONS, vignetteSchema } from './vignette.ts';

/** Every kind of entry, by the folder that holds its files, with the schema that a file must follow. */
export const ENTRY_SCHEMAS = {
  interventions: interventionSchema,
  evaluations: evaluationSchema,
  sources: sourceSchema,
  examples: exampleSchema,
  vignettes: vignetteSchema,
  instruments: instrumentSchema,
  practices: practiceSchema,
  statistics: statisticSchema,
  templates: templateSchema,
  pages: knowledgePageSchema,
} as const;
export type EntryCollection = keyof typeof ENTRY_SCHEMAS;
export type EntryOf<Collection extends EntryCollection> = z.infer<(typeof ENTRY_SCHEMAS)[Collection]>;
export const ENTRY_COLLECTIONS = Object.keys(ENTRY_SCHEMAS) as EntryCollection[];

/** The kinds of entry with a page each. Their ids are addresses, which others link to. */
export const PAGE_COLLECTIONS = [
  'interventions',
  'evaluations',
  'examples',
  'vignettes',
  'instruments',
  'templates',
  'pages',
] as const satisfies readonly EntryCollection[];
export type PageCollection = (typeof PAGE_COLLECTIONS)[number];

export function hasPage(collection: string): collection is PageCollection {
  return (PAGE_COLLECTIONS as readonly string[]).includes(collection);
}

/** The kinds that someone keeps: sources are read again with the entries that cite them. */
export type KeptCollection = Exclude<EntryCollection, 'sources'>;
export const KEPT_COLLECTIONS = ENTRY_COLLECTIONS.filter((collection): collection is KeptCollection => collection !== 'sources');

/** The kinds of entry that have running text, with the headings that the text must have. undefined: headings of its own. */
export const TEXT_SECTIONS = {
  interventions: BODY_SECTIONS,
  examples: EXAMPLE_SECTIONS,
  vignettes: VIGNETTE_SECTIONS,
  instruments: INSTRUMENT_SECTIONS,
  pages: undefined,
} as const satisfies Partial<Record<EntryCollection, readonly string[] | undefined>>;
export type TextCollection = keyof typeof TEXT_SECTIONS;
export const TEXT_COLLECTIONS = Object.keys(TEXT_SECTIONS) as TextCollection[];

export function hasText(collection: string): collection is TextCollection {
  return collection in TEXT_SECTIONS;
}
