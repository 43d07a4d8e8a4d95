import type { Catalogue } from '../domain/catalogue.ts';
import type { EntryCollection, EntryOf } from '../domain/collections.ts';
import type { DataPath } from '../domain/problem.ts';
import type { Citation, SourcedText } from '../domain/source.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';

/** Something that an entry names by id, and where in its data. */
export interface Named {
  readonly target: VocabularyName | EntryCollection;
  readonly id: string;
  readonly path: DataPath;
}

type NamedBy = { readonly [Collection in EntryCollection]: (entry: EntryOf<Collection>) => Named[] };

/** What an entry of each kind names, field by field. */
export const NAMED_BY: NamedBy = {
  interventions: (entry) => [
    ...entry.placements.flatMap((placement, index) => [
      term('areas', placement.area, ['placements', index, 'area']),
      ...optional('categories', placement.category, ['placements', index, 'category']),
      ...cited(placement.sources, ['placements', index, 'sources']),
    ]),
    ...terms('target-groups', entry.targetGroups, ['targetGroups']),
    ...terms('factors', entry.factors, ['factors']),
    ...entry.related.map(({ id }, index) => term('interventions', id, ['related', index, 'id'])),
    ...terms('municipalities', entry.municipalities, ['municipalities']),
    ...ofTexts(entry.reportAssessments, ['reportAssessments']),
    ...ofTexts(entry.remarks, ['remarks']),
  ],
  evaluations: (entry) => [
    ...terms('evaluators', entry.evaluators, ['evaluators']),
    ...terms('municipalities', entry.municipalities, ['municipalities']),
    term('designs', entry.design, ['design']),
    ...entry.limitations.map((limitation, index) => term('limitations', limitation.term, ['limitations', index, 'term'])),
    ...entry.findings.flatMap((finding, index) => [
      term('interventions', finding.intervention, ['findings', index, 'intervention']),
      term('outcomes', finding.outcome, ['findings', index, 'outcome']),
      ...optional('designs', finding.design, ['findings', index, 'design']),
      ...terms('limitations', finding.limitations, ['findings', index, 'limitations']),
      ...cited(finding.sources, ['findings', index, 'sources']),
    ]),
    ...entry.recommendations.flatMap(({ intervention, sources }, index) => [
      term('interventions', intervention, ['recommendations', index, 'intervention']),
      ...cited(sources, ['recommendations', index, 'sources']),
    ]),
    ...remarksAndSources(entry),
  ],
  sources: () => [],
  examples: (entry) => [
    ...terms('municipalities', entry.municipalities, ['municipalities']),
    ...terms('areas', entry.areas, ['areas']),
    ...terms('categories', entry.categories, ['categories']),
    ...entry.interventions.map(({ id }, index) => term('interventions', id, ['interventions', index, 'id'])),
    ...remarksAndSources(entry),
  ],
  vignettes: (entry) => [
    ...terms('areas', entry.areas, ['areas']),
    ...entry.theory.support.flatMap(({ interventions }, index) => terms('interventions', interventions, ['theory', 'support', index, 'interventions'])),
    ...remarksAndSources(entry),
  ],
  instruments: (entry) => [
    ...terms('areas', entry.areas, ['areas']),
    ...terms('municipalities', entry.municipalities, ['municipalities']),
    ...remarksAndSources(entry),
  ],
  practices: (entry) => [
    term('municipalities', entry.municipality, ['municipality']),
    term('interventions', entry.intervention, ['intervention']),
    ...terms('interventions', entry.methodInterventions, ['methodInterventions']),
    ...remarksAndSources(entry),
  ],
  statistics: (entry) => [term('areas', entry.area, ['area']), ...remarksAndSources(entry)],
  templates: (entry) => remarksAndSources(entry),
  pages: (entry) => ofTexts(entry.remarks, ['remarks']),
};

/** What the vocabularies name: areas, outcomes and sources of categories and concepts. */
export function namedByVocabularies({ vocabularies }: Catalogue): { readonly name: VocabularyName; readonly named: Named[] }[] {
  const categories = vocabularies.categories.flatMap((category, index) => [
    term('areas', category.area, [index, 'area']),
    term('sources', category.source, [index, 'source']),
    ...terms('outcomes', category.primaryOutcomes, [index, 'primaryOutcomes']),
  ]);
  const areas = vocabularies.areas.flatMap(({ primaryOutcomes = [] }, index) => terms('outcomes', primaryOutcomes, [index, 'primaryOutcomes']));
  const concepts = vocabularies.concepts.flatMap(({ sources }, index) => cited(sources, [index, 'sources']));
  return [
    { name: 'categories', named: categories },
    { name: 'areas', named: areas },
    { name: 'concepts', named: concepts },
    { name: 'preconditions', named: vocabularies.preconditions.flatMap(({ sources }, index) => cited(sources, [index, 'sources'])) },
  ];
}

function term(target: Named['target'], id: string, path: DataPath): Named {
  return { target, id, path };
}

function optional(target: Named['target'], id: string | undefined, path: DataPath): Named[] {
  return id === undefined ? [] : [term(target, id, path)];
}

function terms(target: Named['target'], ids: readonly string[], path: DataPath): Named[] {
  return ids.map((id, index) => term(target, id, [...path, index]));
}

function cited(citations: readonly Citation[], path: DataPath): Named[] {
  return citations.map(({ source }, index) => term('sources', source, [...path, index, 'source']));
}

function ofTexts(texts: readonly SourcedText[], path: DataPath): Named[] {
  return texts.flatMap(({ sources }, index) => cited(sources, [...path, index, 'sources']));
}

function remarksAndSources({ remarks, sources }: { readonly remarks: readonly SourcedText[]; readonly sources: readonly Citation[] }): Named[] {
  return [...ofTexts(remarks, ['remarks']), ...cited(sources, ['sources'])];
}
