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
  interventions: item({ ...authored('interventions'), sections: sectionsSchema }, 'interventions'),
  evaluations: item(authored('evaluations'), 'evaluations'),
  findings: item({ id: findingId, evaluation: identifier.describe('Utvärderingen som fyndet hör till.'), ...findingSchema.shape }, 'findings'),
  sources: item(authored('sources'), 'sources'),
  examples: item({ ...authored('examples'), sections: sectionsSchema }, 'examples'),
  vignettes: item({ ...authored('vignettes'), sections: sectionsSchema }, 'vignettes'),
  instruments: item({ ...authored('instruments'), sections: sectionsSchema }, 'instruments'),
  practices: item(authored('practices'), 'practices'),
  statistics: item(authored('statistics'), 'statistics'),
  templates: item(authored('templates'), 'templates'),
  pages: item({ ...authored('pages'), sections: sectionsSchema }, 'pages'),
} as const;
export type ItemOf<List extends PublishedList> = z.infer<(typeof ITEM_SCHEMAS)[List]>;

function item<Shape extends z.core.$ZodLooseShape, List extends PublishedList>(shape: Shape, list: List) {
  return z.strictObject({ ...shape, computed: COMPUTED_SCHEMAS[list].describe('Det som katalogen räknar fram. Inget av det skrivs av en redaktör.') });
}
