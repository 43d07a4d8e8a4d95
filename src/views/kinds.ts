import type { KeptCollection } from '../domain/collections.ts';
import { routes } from './routes.ts';

/** The kinds of entry in words, with where each is listed. In the order of the lists of reviews and changes. */
export const KIND_TEXTS: Readonly<
  Record<KeptCollection, { readonly one: string; readonly many: string; readonly added: string; readonly list: string; readonly listName: string }>
> = {
  interventions: { one: 'Insats', many: 'Insatser', added: 'nya insatser', list: routes.allInterventions, listName: 'Alla insatser' },
  evaluations: { one: 'Utvärdering', many: 'Utvärderingar', added: 'nya utvärderingar', list: routes.evaluations, listName: 'Alla utvärderingar' },
  examples: { one: 'Lärande exempel', many: 'Lärande exempel', added: 'nya lärande exempel', list: routes.examples, listName: 'Alla lärande exempel' },
  vignettes: { one: 'Vinjett', many: 'Vinjetter', added: 'nya vinjetter', list: routes.vignettes, listName: 'Alla vinjetter' },
  instruments: {
    one: 'Bedömningsinstrument',
    many: 'Bedömningsinstrument',
    added: 'nya bedömningsinstrument',
    list: routes.instruments,
    listName: 'Alla bedömningsinstrument',
  },
  templates: { one: 'Mall', many: 'Mallar', added: 'nya mallar', list: routes.templates, listName: 'Alla mallar' },
  pages: { one: 'Kunskapssida', many: 'Kunskapssidor', added: 'nya kunskapssidor', list: routes.knowledge, listName: 'Alla kunskapssidor' },
  practices: {
    one: 'Kommuns arbete',
    many: 'Kommuners arbete',
    added: 'nya beskrivningar av kommuners arbete',
    list: routes.municipalities,
    listName: 'Alla kommuner',
  },
  statistics: { one: 'Nyckeltal', many: 'Nyckeltal', added: 'nya nyckeltal', list: routes.statistics, listName: 'Alla nyckeltal' },
};
export const KINDS = Object.keys(KIND_TEXTS) as KeptCollection[];
