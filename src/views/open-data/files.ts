import { ENTRY_COLLECTIONS, type EntryCollection, hasText } from '../../domain/collections.ts';
import { VOCABULARY_NAMES, type VocabularyName } from '../../domain/vocabulary.ts';

/** A file of open data: where it is and what it is, for the page that lists them, the links and the DCAT catalogue. */
export interface DataFile {
  /** Address below the site's path, without a leading slash. */
  readonly path: string;
  /** What the file holds, in Swedish: the text of the link. */
  readonly title: string;
  /** Which dataset it gives: the id of one of DATASETS. */
  readonly dataset: string;
  readonly mediaType: string;
  /** The terms that cover all of the file: those of texts where it has running text, else those of data. */
  readonly licence: 'data' | 'texts';
  /** Path of the JSON Schema that the file follows. Only for JSON. */
  readonly schema?: string;
}

/** Something that can be described and fetched on its own, in one or more files. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  /** What it holds and what it is for, in one or two sentences. */
  readonly description: string;
}

/** Below this path stands all that is promised not to change. A new path means a new promise. */
export const DATA_PATH = 'data/v1';
export const JSON_TYPE = 'application/json';
export const CSV_TYPE = 'text/csv';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The kinds of list that are published: the kinds of entry, and the findings of the evaluations, each by itself. */
export const PUBLISHED_LISTS = [...ENTRY_COLLECTIONS, 'findings'] as const;
export type PublishedList = EntryCollection | 'findings';

/** What is also published as tables. The figures of the findings are a table of their own: a finding has any number of them. */
export const TABLES = ['interventions', 'evaluations', 'findings', 'figures'] as const;
export type TableName = (typeof TABLES)[number];

export const LIST_DATASETS: Readonly<Record<PublishedList, Dataset>> = {
  interventions: {
    id: 'insatser',
    title: 'Insatser',
    description: 'Insatser som kommuner ger inom socialtjänsten, med målgrupp, kategori och den bedömning som räknas fram ur utvärderingarna.',
  },
  evaluations: {
    id: 'utvarderingar',
    title: 'Utvärderingar',
    description: 'Utvärderingar, översikter och nationella riktlinjer som bedömningarna bygger på, med upplägg, brister, fynd och rekommendationer.',
  },
  findings: {
    id: 'fynd',
    title: 'Fynd',
    description: 'Varje resultat i varje utvärdering för sig: insats, utfall, riktning, siffror och den tillförlitlighet som räknas fram.',
  },
  sources: {
    id: 'kallor',
    title: 'Källor',
    description: 'Rapporter, artiklar och andra verk som katalogen hänvisar till, med vad som är bekräftat om vart och ett.',
  },
  examples: { id: 'exempel', title: 'Lärande exempel', description: 'Arbete i kommuner att lära av, med resultat och kostnader som källan anger dem.' },
  vignettes: { id: 'vinjetter', title: 'Vinjetter', description: 'Påhittade personer med en programteori: vägen från kommunens resurser till målen.' },
  instruments: {
    id: 'bedomningsinstrument',
    title: 'Bedömningsinstrument',
    description: 'Instrument för att bedöma behov och följa upp, och vad som är känt om dem.',
  },
  practices: {
    id: 'kommuners-arbete',
    title: 'Kommuners arbete',
    description: 'Hur enskilda kommuner arbetar med en insats, i samma rutor så att de går att jämföra.',
  },
  statistics: { id: 'nyckeltal', title: 'Nyckeltal', description: 'Hur många behoven gäller: tal med enhet, år och källa.' },
  templates: { id: 'mallar', title: 'Mallar', description: 'Tomma mallar att fylla i, med avsnitt, fält och hjälptexter.' },
  pages: {
    id: 'kunskapssidor',
    title: 'Kunskapssidor',
    description: 'Sidor som förklarar vad tidigt stöd är, vad som krävs och hur man planerar och följer upp.',
  },
};

/** What each table is called, and which dataset it gives. */
export const TABLE_TEXTS: Readonly<Record<TableName, { readonly title: string; readonly dataset: string }>> = {
  interventions: { title: 'Insatser som tabell', dataset: LIST_DATASETS.interventions.id },
  evaluations: { title: 'Utvärderingar som tabell', dataset: LIST_DATASETS.evaluations.id },
  findings: { title: 'Fynd som tabell', dataset: LIST_DATASETS.findings.id },
  figures: { title: 'Fyndens siffror som tabell', dataset: LIST_DATASETS.findings.id },
};

/** What each vocabulary is called in Swedish. */
export const VOCABULARY_TITLES: Readonly<Record<VocabularyName, string>> = {
  areas: 'Områden',
  categories: 'Kategorier och teman',
  outcomes: 'Utfall',
  designs: 'Upplägg',
  limitations: 'Brister',
  'target-groups': 'Målgrupper',
  evaluators: 'Utvärderare',
  factors: 'Risk- och skyddsfaktorer',
  municipalities: 'Kommuner',
  concepts: 'Begrepp',
  preconditions: 'Förutsättningar',
  synonyms: 'Sökord',
};

const VOCABULARIES: Dataset = {
  id: 'ordlistor',
  title: 'Ordlistor',
  description: 'De termer som posterna använder: områden, kategorier, utfall, upplägg, brister, målgrupper med flera, med id och förklaring.',
};
const WITHDRAWN: Dataset = {
  id: 'tillbakadragna',
  title: 'Tillbakadragna poster',
  description: 'Poster som inte längre gäller: vilka, när, varför och vad som gäller i stället.',
};
const WHOLE: Dataset = {
  id: 'hela-katalogen',
  title: 'Hela katalogen',
  description: 'Insatser, utvärderingar och fynd i en arbetsbok för kalkylprogram, och en förteckning över alla filer för program.',
};

const FIRST: readonly PublishedList[] = ['interventions', 'evaluations', 'findings'];

/** Everything that can be fetched, what most people look for first. */
export const DATASETS: readonly Dataset[] = [
  WHOLE,
  ...[...new Set([...FIRST, ...PUBLISHED_LISTS])].map((list) => LIST_DATASETS[list]),
  VOCABULARIES,
  WITHDRAWN,
];

/** Where each file stands, below the site's path. */
export const paths = {
  list: (list: PublishedList) => `${DATA_PATH}/${list}.json`,
  entry: (collection: EntryCollection, id: string) => `${DATA_PATH}/${collection}/${id}.json`,
  vocabulary: (name: VocabularyName) => `${DATA_PATH}/vocabularies/${name}.json`,
  table: (table: TableName) => `${DATA_PATH}/${table}.csv`,
  schema: (name: string) => `${DATA_PATH}/schemas/${name}.json`,
  withdrawn: `${DATA_PATH}/withdrawn.json`,
  index: `${DATA_PATH}/index.json`,
  workbook: `${DATA_PATH}/evidenskatalogen.xlsx`,
  dictionary: `${DATA_PATH}/dictionary.csv`,
  openapi: `${DATA_PATH}/openapi.json`,
} as const;

/** Every file that holds a whole dataset. The files of single entries are reached from the lists, where each entry has its address. */
export function dataFiles(): readonly DataFile[] {
  const lists = PUBLISHED_LISTS.map((list): DataFile => {
    const { id, title } = LIST_DATASETS[list];
    return { path: paths.list(list), title, dataset: id, mediaType: JSON_TYPE, licence: hasText(list) ? 'texts' : 'data', schema: paths.schema(list) };
  });
  const tables = TABLES.map((table): DataFile => {
    const { title, dataset } = TABLE_TEXTS[table];
    return { path: paths.table(table), title, dataset, mediaType: CSV_TYPE, licence: 'data' };
  });
  return [
    { path: paths.workbook, title: 'Hela katalogen som arbetsbok', dataset: WHOLE.id, mediaType: XLSX_TYPE, licence: 'data' },
    json(paths.index, 'Förteckning över alla filer', WHOLE, 'index'),
    ...lists,
    ...tables,
    ...VOCABULARY_NAMES.map((name) => json(paths.vocabulary(name), VOCABULARY_TITLES[name], VOCABULARIES, `vocabulary-${name}`)),
    json(paths.withdrawn, WITHDRAWN.title, WITHDRAWN, 'withdrawn'),
  ];
}

function json(path: string, title: string, { id }: Dataset, schema: string): DataFile {
  return { path, title, dataset: id, mediaType: JSON_TYPE, licence: 'data', schema: paths.schema(schema) };
}

/** Files that describe the others: which columns the tables have, and which addresses there are. They belong to no dataset. */
export function documentFiles(): readonly (Pick<DataFile, 'path' | 'title' | 'mediaType' | 'schema'> & { readonly dataset?: undefined })[] {
  return [
    { path: paths.dictionary, title: 'Förklaring av alla kolumner', mediaType: CSV_TYPE },
    { path: paths.openapi, title: 'Beskrivning av alla adresser (OpenAPI 3.1)', mediaType: JSON_TYPE },
  ];
}
