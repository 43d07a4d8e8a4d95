import { interventionSchema } from '../../../domain/intervention.ts';
import { HEADLINE_VERDICTS } from '../../../domain/scales.ts';
import { CERTAINTY_TEXTS, DIRECTION_TEXTS, VERDICT_TEXTS } from '../../labels.ts';
import { priorityText } from '../../priority.ts';
import { COMPUTED_SCHEMAS } from '../computed.ts';
import type { ItemOf } from '../item-schemas.ts';
import { ratingSchema } from '../rating.ts';
import { type Column, fieldColumn, optionsOf, withLabels, withTerms } from './column.ts';

type Row = ItemOf<'interventions'>;
const authored = fieldColumn<Row>(interventionSchema, 'authored');
const computed = fieldColumn<Row>(COMPUTED_SCHEMAS.interventions, 'computed');
const rated = fieldColumn<Row>(ratingSchema, 'computed');

const { ingen: _, ...certainties } = labelsOf(CERTAINTY_TEXTS);
const verdicts = Object.fromEntries(HEADLINE_VERDICTS.map((verdict) => [verdict, VERDICT_TEXTS[verdict].label]));

const placed: readonly Column<Row>[] = [
  ...withTerms<Row>(
    {
      name: 'areas',
      label: 'Områden',
      meaning: 'Områden som insatsen är placerad i. Kolumnerna areas, categories, themes och timings har lika många delar, en för varje placering.',
      type: 'ids',
      vocabulary: 'areas',
      origin: 'authored',
      value: ({ placements }) => placements.map(({ area }) => area),
    },
    'areaLabels',
  ),
  ...withTerms<Row>(
    {
      name: 'categories',
      label: 'Kategorier',
      meaning: 'Kategorin i varje placering. En del är tom där placeringen inte har någon kategori.',
      type: 'ids',
      vocabulary: 'categories',
      origin: 'authored',
      value: ({ placements }) => placements.map(({ category }) => category ?? ''),
    },
    'categoryLabels',
  ),
  {
    name: 'themes',
    label: 'Teman',
    meaning: 'Temat inom kategorin i varje placering. En del är tom där placeringen inte har något tema.',
    type: 'ids',
    origin: 'authored',
    value: ({ placements }) => placements.map(({ theme }) => theme ?? ''),
  },
  {
    name: 'timings',
    label: 'Tidigt eller sent',
    meaning: 'Om insatsen är tidigt eller sent stöd i varje placering.',
    type: 'ids',
    values: optionsOf('timing'),
    origin: 'authored',
    value: ({ placements }) => placements.map(({ timing }) => timing),
  },
];

const rating: readonly Column<Row>[] = [
  ...withLabels(
    { ...rated('verdict', { label: 'Bedömning', type: 'id', value: ({ computed: { rating } }) => rating.verdict }), values: verdicts },
    'verdictLabel',
  ),
  rated('headline', { label: 'Rubrik', type: 'text', value: ({ computed: { rating } }) => rating.headline }),
  rated('certainty', { label: 'Tillförlitlighet', type: 'id', values: certainties, value: ({ computed: { rating } }) => rating.certainty }),
  rated('certaintyLabel', { label: 'Tillförlitlighet i ord', type: 'text', value: ({ computed: { rating } }) => rating.certaintyLabel }),
  ...withLabels(
    { ...rated('direction', { label: 'Riktning', type: 'id', value: ({ computed: { rating } }) => rating.direction }), values: DIRECTION_TEXTS },
    'directionLabel',
  ),
  ...withTerms(
    {
      ...rated('outcomes', { label: 'Rubrikens utfall', type: 'ids', value: ({ computed: { rating } }) => rating.outcomes }),
      vocabulary: 'outcomes',
    },
    'outcomeLabels',
  ),
  ...withTerms(
    {
      ...rated('unstudied', { label: 'Utfall som inte är undersökta', type: 'ids', value: ({ computed: { rating } }) => rating.unstudied }),
      vocabulary: 'outcomes',
    },
    'unstudiedLabels',
  ),
  rated('warning', { label: 'Varning', type: 'text', value: ({ computed: { rating } }) => rating.warning }),
];

/** The columns of the interventions, in their order. New ones are put last: see docs/open-data.md. */
export const INTERVENTION_COLUMNS: readonly Column<Row>[] = [
  authored('id', { type: 'id', value: ({ id }) => id }),
  authored('name', { type: 'text', value: ({ name }) => name }),
  authored('abbreviation', { type: 'text', value: ({ abbreviation }) => abbreviation }),
  authored('aliases', { type: 'texts', value: ({ aliases }) => aliases }),
  authored('summary', { type: 'text', value: ({ summary }) => summary }),
  ...placed,
  ...withLabels({ ...authored('level', { type: 'id', value: ({ level }) => level }), values: optionsOf('level') }, 'levelLabel'),
  ...withTerms({ ...authored('targetGroups', { type: 'ids', value: ({ targetGroups }) => targetGroups }), vocabulary: 'target-groups' }, 'targetGroupLabels'),
  authored('targetGroupNote', { type: 'text', value: ({ targetGroupNote }) => targetGroupNote }),
  ...withTerms({ ...authored('factors', { type: 'ids', value: ({ factors }) => factors }), vocabulary: 'factors' }, 'factorLabels'),
  ...rating,
  computed('evaluationCount', { label: 'Antal utvärderingar', type: 'integer', unit: 'utvärderingar', value: (row) => row.computed.evaluationCount }),
  computed('findingCount', { label: 'Antal fynd', type: 'integer', unit: 'fynd', value: (row) => row.computed.findingCount }),
  computed('evaluations', { label: 'Utvärderingar', type: 'ids', value: (row) => row.computed.evaluations }),
  computed('recommendations', {
    label: 'Nationella riktlinjer',
    type: 'texts',
    value: (row) => row.computed.recommendations.map(({ priority, condition }) => `${priorityText(priority ?? undefined).label}: ${condition}`),
  }),
  authored('searchedOn', { type: 'day', value: ({ searchedOn }) => searchedOn }),
  authored('lastReviewedOn', { type: 'day', value: ({ lastReviewedOn }) => lastReviewedOn }),
  authored('owner', { type: 'text', value: ({ owner }) => owner }),
  computed('url', { label: 'Sida', type: 'address', value: (row) => row.computed.url }),
];

function labelsOf<Key extends string>(texts: Readonly<Record<Key, { readonly label: string }>>): Record<Key, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, (text as { label: string }).label])) as Record<Key, string>;
}
