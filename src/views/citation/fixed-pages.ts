import { KEPT_COLLECTIONS, type KeptCollection } from '../../domain/collections.ts';
import { routes } from '../routes.ts';

/** A page that no single entry has: what it is called, and which kinds of entry date it. Without any, nobody has written down its day. */
export interface FixedPage {
  readonly route: string;
  readonly title: string;
  readonly kinds: readonly KeptCollection[];
  readonly ownChoices?: true;
}

const RATED: readonly KeptCollection[] = ['interventions', 'evaluations'];

/** Their titles are those of the pages in src/pages, which the tests of the built site hold. */
export const FIXED: readonly FixedPage[] = [
  { route: routes.interventions, title: 'Insatser', kinds: RATED, ownChoices: true },
  { route: routes.allInterventions, title: 'Alla insatser A–Ö', kinds: RATED },
  { route: routes.compare, title: 'Jämför insatser', kinds: RATED, ownChoices: true },
  { route: routes.evidenceMap, title: 'Evidenskarta', kinds: RATED, ownChoices: true },
  { route: routes.offering, title: 'Ert utbud', kinds: RATED, ownChoices: true },
  { route: routes.evaluations, title: 'Utvärderingar', kinds: ['evaluations'] },
  { route: routes.categories, title: 'Kategorier', kinds: ['interventions'] },
  { route: routes.examples, title: 'Lärande exempel', kinds: ['examples'], ownChoices: true },
  { route: routes.vignettes, title: 'Vinjetter', kinds: ['vignettes'] },
  { route: routes.municipalities, title: 'Kommuner', kinds: [...RATED, 'examples', 'practices'] },
  { route: routes.knowledge, title: 'Kunskap', kinds: ['pages'] },
  { route: routes.instruments, title: 'Bedömningsinstrument', kinds: ['instruments'] },
  { route: routes.statistics, title: 'Nyckeltal', kinds: ['statistics'] },
  { route: routes.templates, title: 'Mallar', kinds: ['templates'] },
  { route: routes.reviews, title: 'Granskning', kinds: KEPT_COLLECTIONS },
  { route: routes.changes, title: 'Ändringar', kinds: KEPT_COLLECTIONS },
  { route: routes.openData, title: 'Öppna data', kinds: KEPT_COLLECTIONS },
  { route: routes.concepts, title: 'Begrepp', kinds: [] },
  { route: routes.sources, title: 'Källor', kinds: [] },
  { route: routes.method, title: 'Metod', kinds: [] },
  { route: routes.about, title: 'Om katalogen', kinds: [] },
  { route: routes.editorGuide, title: 'Redaktörens handbok', kinds: [] },
  { route: routes.editorFields, title: 'Fält och regler', kinds: [] },
];
