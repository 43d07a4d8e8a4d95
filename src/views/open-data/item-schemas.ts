import { z } from 'zod';
import { type EntryCollection, ENTRY_SCHEMAS } from '../../domain/collections.ts';
import { findingSchema } from '../../domain/finding.ts';
import { identifier } from '../../domain/identifier.ts';
import { COMPUTED_SCHEMAS } from './computed.ts';
import type { PublishedList } from './files.ts';
import { findingId } from './rating.ts';
import { sectionsSchema } from './sections.ts';

/** What an editor writes about an entry in force. The withdrawn have a file of their own. */
function authored<Collection extends EntryCollection>(collection: Collection) {
  const { withdrawn: _, ...shape } = ENTRY_SCHEMAS[collection].shape as (typeof ENTRY_SCHEMAS)[Collection]['shape'] & { withdrawn?: z.ZodType };
  return shape;
}

/** What one published item holds: the authored fields, the running text where the kind has one, and what is computed, kept apart. */
export const ITEM_SCHEMAS = {
  interventions: item({ ...authored('interventions'), sections: sectionsSchema }, COMPUTED_SCHEMAS.interventions),
  evaluations: item(authored('evaluations'), COMPUTED_SCHEMAS.evaluations),
  findings: item({ id: findingId, evaluation: identifier.describe('Utvärderingen som fyndet hör till.'), ...findingSchema.shape }, COMPUTED_SCHEMAS.findings),
  sources: item(authored('sources'), COMPUTED_SCHEMAS.sources),
  examples: item({ ...authored('examples'), sections: sectionsSchema }, COMPUTED_SCHEMAS.examples),
  vignettes: item({ ...authored('vignettes'), sections: sectionsSchema }, COMPUTED_SCHEMAS.vignettes),
  instruments: item({ ...authored('instruments'), sections: sectionsSchema }, COMPUTED_SCHEMAS.instruments),
  practices: item(authored('practices'), COMPUTED_SCHEMAS.practices),
  statistics: item(authored('statistics'), COMPUTED_SCHEMAS.statistics),
  templates: item(authored('templates'), COMPUTED_SCHEMAS.templates),
  pages: item({ ...authored('pages'), sections: sectionsSchema }, COMPUTED_SCHEMAS.pages),
} as const;
export type ItemOf<List extends PublishedList> = z.infer<(typeof ITEM_SCHEMAS)[List]>;

function item<Shape extends z.core.$ZodLooseShape, Computed extends z.ZodType>(shape: Shape, computed: Computed) {
  return z.strictObject({ ...shape, computed: computed.describe('Det som katalogen räknar fram. Inget av det skrivs av en redaktör.') });
}
