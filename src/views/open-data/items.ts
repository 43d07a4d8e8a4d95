import type { Catalogue } from '../../domain/catalogue.ts';
import { type EntryCollection, type EntryOf, hasText } from '../../domain/collections.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import { rateFinding } from '../../domain/rated-finding.ts';
import type { Recommendation } from '../../domain/recommendation.ts';
import { formatSource } from '../bibliography.ts';
import { linkTo } from '../entry-link.ts';
import { CERTAINTY_TEXTS } from '../labels.ts';
import { routes } from '../routes.ts';
import type { ComputedOf } from './computed.ts';
import { paths, type PublishedList } from './files.ts';
import { findingIdsOf } from './finding-id.ts';
import type { ItemOf } from './item-schemas.ts';
import { absolute, type Publication } from './publication.ts';
import { publishedRating } from './rating.ts';
import { publishedSections } from './sections.ts';

const made = new WeakMap<Publication, Map<PublishedList, unknown[]>>();

/**
 * The entries of a kind, or the findings, as they are published: in the order of their ids, findings in the order of their evaluations.
 * Made once for each publication: the lists, the tables and the page are all made from them.
 */
export function itemsOf<List extends PublishedList>(list: List, publication: Publication): ItemOf<List>[];
export function itemsOf(list: PublishedList, publication: Publication): unknown[] {
  const lists = made.get(publication) ?? new Map<PublishedList, unknown[]>();
  made.set(publication, lists);
  const items = lists.get(list) ?? makeItems(list, publication);
  lists.set(list, items);
  return items;
}

function makeItems(list: PublishedList, publication: Publication): unknown[] {
  const { catalogue } = publication;
  if (list === 'findings') return catalogue.evaluations.flatMap((evaluation) => findingItems(evaluation, publication));
  return catalogue[list].map((entry: EntryOf<EntryCollection>) => itemOf(list, entry as never, publication));
}

/** One entry as it is published. */
export function itemOf<Collection extends EntryCollection>(collection: Collection, entry: EntryOf<Collection>, publication: Publication): ItemOf<Collection>;
export function itemOf(collection: EntryCollection, entry: EntryOf<EntryCollection>, publication: Publication): unknown {
  const { catalogue } = publication;
  const places = {
    url: absolute(publication, linkTo({ kind: collection, id: entry.id }, catalogue).href),
    data: absolute(publication, routes.asset(paths.entry(collection, entry.id))),
  };
  return {
    ...entry,
    ...(hasText(collection) ? { sections: publishedSections(collection, entry.id, publication) } : {}),
    computed: { ...places, ...ownComputed(collection, entry, publication) },
  };
}

function ownComputed(collection: EntryCollection, entry: EntryOf<EntryCollection>, publication: Publication): object {
  const { catalogue } = publication;
  switch (collection) {
    case 'interventions':
      return ofIntervention(entry.id, catalogue);
    case 'evaluations':
      return ofEvaluation(entry as Evaluation, catalogue);
    case 'sources':
      return { reference: formatSource(entry as EntryOf<'sources'>) };
    case 'templates':
      return { document: absolute(publication, routes.templateDocument(entry.id)) };
    default:
      return {};
  }
}

type Own<Collection extends EntryCollection> = Omit<ComputedOf<Collection>, 'url' | 'data'>;

function ofIntervention(id: string, catalogue: Catalogue): Own<'interventions'> {
  const evaluations = catalogue.evaluationsOf(id);
  return {
    rating: publishedRating(id, catalogue),
    evaluations: evaluations.map((evaluation) => evaluation.id),
    evaluationCount: evaluations.length,
    findingCount: evaluations.flatMap(({ findings }) => findings.filter(({ intervention }) => intervention === id)).length,
    recommendations: catalogue.recommendationsOf(id).map(({ recommendation, evaluation }) => recommended(recommendation, evaluation)),
  };
}

function recommended({ condition, priority }: Recommendation, { id }: Evaluation): Own<'interventions'>['recommendations'][number] {
  return { evaluation: id, condition, priority: priority ?? null };
}

function ofEvaluation(evaluation: Evaluation, { term }: Catalogue): Own<'evaluations'> {
  const { findings, limitations } = evaluation;
  return {
    findings: findingIdsOf(evaluation),
    findingCount: findings.length,
    interventions: [...new Set(findings.map(({ intervention }) => intervention))],
    seriousLimitations: limitations.map(({ term: id }) => id).filter((id) => term.limitations.get(id)?.severity === 'allvarlig'),
  };
}

function findingItems(evaluation: Evaluation, publication: Publication): ItemOf<'findings'>[] {
  const { catalogue } = publication;
  const ids = findingIdsOf(evaluation);
  return evaluation.findings.map((finding, index) => {
    const { design, ceiling, loweredBy, graded, certainty } = rateFinding(evaluation, finding, catalogue.ratingTerms);
    const { outcomes } = catalogue.intervention.has(finding.intervention) ? catalogue.ratingOf(finding.intervention) : { outcomes: [] };
    const deciding = outcomes.some((outcome) => outcome.deciding.some((rated) => rated.finding === finding));
    const computed = {
      url: absolute(publication, routes.evaluation(evaluation.id)),
      design,
      ceiling,
      loweredBy: [...loweredBy],
      graded,
      certainty,
      certaintyLabel: CERTAINTY_TEXTS[certainty ?? 'ingen'].phrase,
      deciding,
    };
    return { id: ids[index] ?? '', evaluation: evaluation.id, ...finding, computed };
  });
}
