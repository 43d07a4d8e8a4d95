import { findingSchema } from '../../../domain/finding.ts';
import { formatFigure } from '../../format.ts';
import { AGAINST_TEXTS, CERTAINTY_TEXTS, DIRECTION_TEXTS, MAGNITUDE_TEXTS, RELATIVE_TEXTS } from '../../labels.ts';
import { COMPUTED_SCHEMAS } from '../computed.ts';
import { ITEM_SCHEMAS, type ItemOf } from '../item-schemas.ts';
import { citations } from './citations.ts';
import { type Column, fieldColumn, optionsOf, withLabels, withTerms } from './column.ts';

type Row = ItemOf<'findings'>;
const authored = fieldColumn<Row>(findingSchema, 'authored');
const placed = fieldColumn<Row>(ITEM_SCHEMAS.findings, 'computed');
const computed = fieldColumn<Row>(COMPUTED_SCHEMAS.findings, 'computed');
const { hog, mattlig, lag, 'mycket-lag': lowest } = CERTAINTY_TEXTS;
const certainties = { hog: hog.label, mattlig: mattlig.label, lag: lag.label, 'mycket-lag': lowest.label };

const about: readonly Column<Row>[] = [
  placed('id', { type: 'id', value: ({ id }) => id }),
  placed('evaluation', { label: 'Utvärdering', type: 'id', value: ({ evaluation }) => evaluation }),
  {
    name: 'evaluationTitle',
    label: 'Utvärderingens titel',
    meaning: 'Vad id:t i kolumnen evaluation betyder.',
    type: 'text',
    origin: 'computed',
    value: ({ evaluation: id }, { evaluation }) => evaluation.get(id)?.title,
  },
  authored('intervention', { type: 'id', value: ({ intervention }) => intervention }),
  {
    name: 'interventionName',
    label: 'Insatsens namn',
    meaning: 'Vad id:t i kolumnen intervention betyder.',
    type: 'text',
    origin: 'computed',
    value: ({ intervention: id }, { intervention }) => intervention.get(id)?.name,
  },
  ...withTerms({ ...authored('outcome', { type: 'id', value: ({ outcome }) => outcome }), vocabulary: 'outcomes' }, 'outcomeLabel'),
  authored('measure', { type: 'text', value: ({ measure }) => measure }),
];

const result: readonly Column<Row>[] = [
  authored('direction', { type: 'id', values: optionsOf('direction'), value: ({ direction }) => direction }),
  {
    name: 'directionLabel',
    label: 'Riktning i ord',
    meaning: 'Riktningen som den står på sidan. Mot en annan insats säger den vilken av dem som gav bäst resultat.',
    type: 'text',
    origin: 'computed',
    value: ({ direction, against, computed: { certainty } }) =>
      certainty === null ? 'Upplevelser' : (against === 'annan-insats' ? RELATIVE_TEXTS : DIRECTION_TEXTS)[direction],
  },
  ...withLabels({ ...authored('against', { type: 'id', value: ({ against }) => against }), values: AGAINST_TEXTS }, 'againstLabel'),
  authored('comparator', { type: 'text', value: ({ comparator }) => comparator }),
  ...withLabels({ ...authored('magnitude', { type: 'id', value: ({ magnitude }) => magnitude }), values: MAGNITUDE_TEXTS }, 'magnitudeLabel'),
  authored('summary', { type: 'text', value: ({ summary }) => summary }),
  {
    name: 'figures',
    label: 'Siffror i ord',
    meaning: 'Fyndets siffror som de står på sidan. Som tal finns de i tabellen figures.',
    type: 'texts',
    origin: 'authored',
    value: ({ figures }) => figures.map((figure) => `${figure.label}: ${formatFigure(figure)}`),
  },
];

/** The columns of the findings, in their order. New ones are put last: see docs/open-data.md. */
export const FINDING_COLUMNS: readonly Column<Row>[] = [
  ...about,
  ...result,
  ...withTerms({ ...computed('design', { type: 'id', value: (row) => row.computed.design }), vocabulary: 'designs' }, 'designLabel'),
  authored('limitations', { type: 'ids', vocabulary: 'limitations', value: ({ limitations }) => limitations }),
  computed('ceiling', { label: 'Tak', type: 'id', values: certainties, value: (row) => row.computed.ceiling }),
  ...withTerms(
    { ...computed('loweredBy', { label: 'Sänkt av', type: 'ids', value: (row) => row.computed.loweredBy }), vocabulary: 'limitations' },
    'loweredByLabels',
  ),
  computed('graded', { label: 'Översiktens egen gradering', type: 'boolean', value: (row) => row.computed.graded }),
  computed('certainty', { label: 'Tillförlitlighet', type: 'id', values: certainties, value: (row) => row.computed.certainty }),
  computed('certaintyLabel', { label: 'Tillförlitlighet i ord', type: 'text', value: (row) => row.computed.certaintyLabel }),
  computed('deciding', { label: 'Avgörande', type: 'boolean', value: (row) => row.computed.deciding }),
  authored('sources', { type: 'texts', value: ({ sources }) => citations(sources) }),
  computed('url', { label: 'Sida', type: 'address', value: (row) => row.computed.url }),
];
