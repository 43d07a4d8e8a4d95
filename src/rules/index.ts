import { bodySections } from './body-sections.ts';
import { connectedTheory } from './connected-theory.ts';
import { figuresNotSwapped } from './figures-not-swapped.ts';
import { datedChanges } from './dated-changes.ts';
import { freeFormerId } from './free-former-id.ts';
import { gradedByReview } from './graded-by-review.ts';
import { idIsFileName } from './id-is-file-name.ts';
import { inForceReference } from './in-force-reference.ts';
import { keptId } from './kept-id.ts';
import { knownReference } from './known-reference.ts';
import { namedMunicipality } from './named-municipality.ts';
import { oneStudyOnce } from './one-study-once.ts';
import { placedInTaxonomy } from './placed-in-taxonomy.ts';
import { recommendedByGuideline } from './recommended-by-guideline.ts';
import { relatedToOthers } from './related-to-others.ts';
import type { Rule } from './rule.ts';
import { sourcedFigures } from './sourced-figures.ts';
import { uniqueId } from './unique-id.ts';
import { uniqueName } from './unique-name.ts';
import { usedEntry } from './used-entry.ts';

/** Every rule about the content as a whole. What a single file must look like is in the schemas. */
export const RULES: readonly Rule[] = [
  uniqueId,
  uniqueName,
  idIsFileName,
  knownReference,
  placedInTaxonomy,
  bodySections,
  sourcedFigures,
  gradedByReview,
  figuresNotSwapped,
  oneStudyOnce,
  recommendedByGuideline,
  relatedToOthers,
  connectedTheory,
  namedMunicipality,
  usedEntry,
  inForceReference,
  freeFormerId,
  keptId,
  datedChanges,
];
