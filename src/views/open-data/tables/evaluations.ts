import { evaluationSchema } from '../../../domain/evaluation.ts';
import { COMPUTED_SCHEMAS } from '../computed.ts';
import type { ItemOf } from '../item-schemas.ts';
import { citations } from './citations.ts';
import { type Column, fieldColumn, withTerms } from './column.ts';

type Row = ItemOf<'evaluations'>;
const authored = fieldColumn<Row>(evaluationSchema, 'authored');
const computed = fieldColumn<Row>(COMPUTED_SCHEMAS.evaluations, 'computed');
const sampled = fieldColumn<Row>(evaluationSchema.shape.sample, 'authored');

const period: readonly Column<Row>[] = [
  { ...authored('period', { type: 'time', value: (row) => row.period?.from }), name: 'periodFrom', label: 'Periodens början' },
  { ...authored('period', { type: 'time', value: (row) => row.period?.to }), name: 'periodTo', label: 'Periodens slut' },
];

const sample: readonly Column<Row>[] = [
  { ...sampled('size', { type: 'integer', unit: 'se sampleUnit', value: (row) => row.sample.size }), name: 'sampleSize', label: 'Antal studerade' },
  {
    ...sampled('unit', { type: 'id', values: { personer: 'personer', studier: 'studier' }, value: (row) => row.sample.unit }),
    name: 'sampleUnit',
    label: 'Vad antalet räknar',
  },
  { ...sampled('description', { type: 'text', value: (row) => row.sample.description }), name: 'sampleDescription' },
  authored('followUpMonths', { type: 'number', unit: 'månader', value: ({ followUpMonths }) => followUpMonths }),
  authored('followUpNote', { type: 'text', value: ({ followUpNote }) => followUpNote }),
];

const interventions: readonly Column<Row>[] = [
  computed('interventions', { type: 'ids', value: (row) => row.computed.interventions }),
  {
    name: 'interventionNames',
    label: 'Insatsernas namn',
    meaning: 'Vad id:na i kolumnen interventions betyder.',
    type: 'texts',
    origin: 'computed',
    value: (row, { intervention }) => row.computed.interventions.map((id) => intervention.get(id)?.name ?? id),
  },
];

/** The columns of the evaluations, in their order. New ones are put last: see docs/open-data.md. */
export const EVALUATION_COLUMNS: readonly Column<Row>[] = [
  authored('id', { type: 'id', value: ({ id }) => id }),
  authored('title', { type: 'text', value: ({ title }) => title }),
  ...withTerms({ ...authored('evaluators', { type: 'ids', value: ({ evaluators }) => evaluators }), vocabulary: 'evaluators' }, 'evaluatorLabels'),
  authored('published', { type: 'time', value: ({ published }) => published }),
  ...period,
  authored('place', { type: 'text', value: ({ place }) => place }),
  ...withTerms(
    { ...authored('municipalities', { type: 'ids', value: ({ municipalities }) => municipalities }), vocabulary: 'municipalities' },
    'municipalityLabels',
  ),
  ...withTerms({ ...authored('design', { type: 'id', value: ({ design }) => design }), vocabulary: 'designs' }, 'designLabel'),
  authored('designNote', { type: 'text', value: ({ designNote }) => designNote }),
  authored('comparison', { type: 'text', value: ({ comparison }) => comparison }),
  ...sample,
  ...withTerms(
    { ...authored('limitations', { type: 'ids', value: ({ limitations }) => limitations.map(({ term }) => term) }), vocabulary: 'limitations' },
    'limitationLabels',
  ),
  computed('seriousLimitations', { label: 'Allvarliga brister', type: 'ids', vocabulary: 'limitations', value: (row) => row.computed.seriousLimitations }),
  ...interventions,
  computed('findingCount', { label: 'Antal fynd', type: 'integer', unit: 'fynd', value: (row) => row.computed.findingCount }),
  {
    name: 'recommendationCount',
    label: 'Antal rekommendationer',
    meaning: 'Antal rekommendationer, om utvärderingen är en nationell riktlinje.',
    type: 'integer',
    unit: 'rekommendationer',
    origin: 'computed',
    value: ({ recommendations }) => recommendations.length,
  },
  authored('sources', { type: 'texts', value: ({ sources }) => citations(sources) }),
  authored('conflictOfInterest', { type: 'text', value: ({ conflictOfInterest }) => conflictOfInterest }),
  authored('lastReviewedOn', { type: 'day', value: ({ lastReviewedOn }) => lastReviewedOn }),
  authored('owner', { type: 'text', value: ({ owner }) => owner }),
  computed('url', { label: 'Sida', type: 'address', value: (row) => row.computed.url }),
];
