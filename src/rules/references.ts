import type { Catalogue } from '../domain/catalogue.ts';
import type { Evaluation, SourcedText } from '../domain/evaluation.ts';
import type { Intervention } from '../domain/intervention.ts';
import type { DataPath, Position } from '../domain/problem.ts';
import type { Citation } from '../domain/source.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';
import type { Folder, RuleContext } from './rule.ts';

/** A place in the content that names something by id. */
export interface Reference {
  readonly folder: Folder;
  readonly name: string;
  readonly where: { readonly path: DataPath } | Position;
  readonly target: VocabularyName | 'sources' | 'interventions';
  readonly id: string;
}

type Found = Pick<Reference, 'target' | 'id'> & { readonly path: DataPath };

/** Every reference that the content makes, in data and in running text. */
export function referencesOf({ catalogue, nameOf }: Pick<RuleContext, 'catalogue' | 'nameOf'>): Reference[] {
  const placed = (folder: Folder, name: string, found: Found[]): Reference[] =>
    found.map(({ path, target, id }) => ({ folder, name, where: { path }, target, id }));
  return [
    ...catalogue.interventions.flatMap((entry) => placed('interventions', nameOf(entry), ofIntervention(entry))),
    ...catalogue.interventions.flatMap((entry) =>
      (catalogue.bodies.get(entry.id)?.references ?? []).map(
        ({ collection, id, line, column }): Reference => ({ folder: 'interventions', name: nameOf(entry), where: { line, column }, target: collection, id }),
      ),
    ),
    ...catalogue.evaluations.flatMap((entry) => placed('evaluations', nameOf(entry), ofEvaluation(entry))),
    ...placed('vocabularies', 'categories', ofCategories(catalogue)),
  ];
}

function ofIntervention(entry: Intervention): Found[] {
  return [
    ...entry.placements.flatMap((placement, index) => [
      term('areas', placement.area, ['placements', index, 'area']),
      ...(placement.category === undefined ? [] : [term('categories', placement.category, ['placements', index, 'category'])]),
      ...cited(placement.sources, ['placements', index, 'sources']),
    ]),
    ...entry.targetGroups.map((id, index) => term('target-groups', id, ['targetGroups', index])),
    ...entry.factors.map((id, index) => term('factors', id, ['factors', index])),
    ...entry.related.map(({ id }, index) => term('interventions', id, ['related', index, 'id'])),
    ...ofTexts(entry.reportAssessments, ['reportAssessments']),
  ];
}

function ofEvaluation(entry: Evaluation): Found[] {
  return [
    ...entry.evaluators.map((id, index) => term('evaluators', id, ['evaluators', index])),
    term('designs', entry.design, ['design']),
    ...entry.limitations.map((limitation, index) => term('limitations', limitation.term, ['limitations', index, 'term'])),
    ...entry.findings.flatMap((finding, index) => [
      term('interventions', finding.intervention, ['findings', index, 'intervention']),
      term('outcomes', finding.outcome, ['findings', index, 'outcome']),
      ...(finding.design === undefined ? [] : [term('designs', finding.design, ['findings', index, 'design'])]),
      ...finding.limitations.map((id, at) => term('limitations', id, ['findings', index, 'limitations', at])),
      ...cited(finding.sources, ['findings', index, 'sources']),
    ]),
    ...ofTexts(entry.remarks, ['remarks']),
    ...cited(entry.sources, ['sources']),
  ];
}

function ofCategories({ vocabularies }: Catalogue): Found[] {
  return vocabularies.categories.flatMap((category, index) => [
    term('areas', category.area, [index, 'area']),
    term('sources', category.source, [index, 'source']),
    ...category.primaryOutcomes.map((id, at) => term('outcomes', id, [index, 'primaryOutcomes', at])),
  ]);
}

function term(target: Found['target'], id: string, path: DataPath): Found {
  return { target, id, path };
}

function cited(citations: readonly Citation[], path: DataPath): Found[] {
  return citations.map(({ source }, index) => term('sources', source, [...path, index, 'source']));
}

function ofTexts(texts: readonly SourcedText[], path: DataPath): Found[] {
  return texts.flatMap(({ sources }, index) => cited(sources, [...path, index, 'sources']));
}
