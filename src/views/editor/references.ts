import type { EntryCollection } from '../../domain/collections.ts';
import type { VocabularyName } from '../../domain/vocabulary.ts';

export type ReferenceTarget = VocabularyName | EntryCollection;

/** What a field that holds ids names: by the field's name, or by its path where the name alone doesn't tell. */
const TARGETS: Readonly<Record<string, ReferenceTarget>> = {
  area: 'areas',
  areas: 'areas',
  category: 'categories',
  categories: 'categories',
  design: 'designs',
  evaluators: 'evaluators',
  factors: 'factors',
  intervention: 'interventions',
  interventions: 'interventions',
  limitations: 'limitations',
  methodInterventions: 'interventions',
  municipalities: 'municipalities',
  municipality: 'municipalities',
  outcome: 'outcomes',
  source: 'sources',
  targetGroups: 'target-groups',
  term: 'limitations',
  'examples.interventions[].id': 'interventions',
  'interventions.related[].id': 'interventions',
};

/** Ids that name nothing outside their own entry, or nothing any more. */
export const OWN_IDS: readonly string[] = ['id', 'formerIds', 'leadsTo'];

/** What an id in a field names. @param path the field, as "evaluations.findings[].outcome". @returns undefined for an id of the entry's own */
export function referenceTarget(path: string): ReferenceTarget | 'themes' | undefined {
  const name = nameOf(path);
  if (name === 'theme') return 'themes';
  if (name === 'instead') return path.split('.')[0] as EntryCollection;
  return TARGETS[path] ?? TARGETS[name];
}

/** The last step of a path, without brackets. */
export function nameOf(path: string): string {
  return (path.split('.').at(-1) ?? '').replace('[]', '');
}
