import { formatTime } from '../../domain/iso-date.ts';
import { count } from '../format.ts';
import { routes } from '../routes.ts';
import {
  DATA_PATH,
  type DataFile,
  type Dataset,
  DATASETS,
  dataFiles,
  documentFiles,
  LIST_DATASETS,
  PUBLISHED_LISTS,
  type PublishedList,
  TABLES,
  TABLE_TEXTS,
} from './files.ts';
import { itemsOf } from './items.ts';
import { absolute, modifiedOn, type Publication } from './publication.ts';
import { FILE_SCHEMAS } from './schemas.ts';
import { COLUMN_TYPES } from './tables/column.ts';
import { EXPLAINED, ORIGINS, valuesOf } from './tables/tables.ts';

interface Link {
  readonly href: string;
  readonly label: string;
}

/** What can be fetched of a dataset. */
export interface DatasetView extends Pick<Dataset, 'id' | 'title' | 'description'> {
  /** "43 poster", or empty for what is no list. */
  readonly count: string;
  readonly licence: string;
  /** The files by name: "interventions.csv". */
  readonly files: readonly Link[];
}

/** What the columns of a table mean. */
export interface TableView {
  readonly name: string;
  readonly title: string;
  /** "38 kolumner" */
  readonly count: string;
  readonly columns: readonly {
    readonly name: string;
    readonly label: string;
    readonly meaning: string;
    readonly type: string;
    readonly values: string;
    readonly origin: string;
  }[];
}

/** Everything that the page about the open data shows. */
export interface OpenDataPage {
  readonly datasets: readonly DatasetView[];
  readonly tables: readonly TableView[];
  readonly documents: readonly (Link & { readonly text: string })[];
  readonly schemas: readonly Link[];
  /** "22 november 2026", or empty for a catalogue without entries. */
  readonly modified: string;
  /** How to refer to the data. */
  readonly citation: string;
  /** Who publishes, in a sentence. */
  readonly publisher: string;
  /** The whole address that every file's begins with. */
  readonly root: string;
}

export function openDataPage(publication: Publication): OpenDataPage {
  const { catalogue, publisher } = publication;
  const modified = modifiedOn(catalogue);
  return {
    datasets: DATASETS.map((dataset) => datasetView(dataset, publication)),
    tables: TABLES.map(tableView),
    documents: documentFiles().map((file) => ({ ...fileLink(file), text: file.title })),
    schemas: [...FILE_SCHEMAS.keys()].map((name) => ({ href: routes.asset(`${DATA_PATH}/schemas/${name}.json`), label: `${name}.json` })),
    modified: modified === null ? '' : formatTime(modified),
    citation: citation(modified, publication),
    publisher: publisher === null ? 'Ingen organisation har ännu tagit på sig utgivarskapet.' : `Utgivare är ${publisher.name}.`,
    root: absolute(publication, routes.asset(`${DATA_PATH}/`)),
  };
}

function datasetView({ id, title, description }: Dataset, publication: Publication): DatasetView {
  const files = dataFiles().filter(({ dataset }) => dataset === id);
  const list = PUBLISHED_LISTS.find((name) => LIST_DATASETS[name].id === id);
  return {
    id,
    title,
    description,
    count: list === undefined ? '' : counted(list, itemsOf(list, publication).length),
    licence: licenceOf(files, publication),
    files: files.map(fileLink),
  };
}

function counted(list: PublishedList, number: number): string {
  return list === 'findings' ? count(number, 'fynd', 'fynd') : count(number, 'post', 'poster');
}

/** The terms of the files. Where some hold running text and some do not, both. */
function licenceOf(files: readonly DataFile[], { licences: { data, texts } }: Publication): string {
  const withText = files.some(({ licence }) => licence === 'texts');
  return `Licens: ${data.name}${withText ? `, och ${texts.name} för löpande text` : ''}`;
}

function fileLink({ path }: Pick<DataFile, 'path'>): Link {
  return { href: routes.asset(path), label: path.slice(path.lastIndexOf('/') + 1) };
}

function tableView(name: (typeof TABLES)[number]): TableView {
  const columns = EXPLAINED.filter(({ table }) => table === name).map(({ column }) => ({
    name: column.name,
    label: column.label,
    meaning: column.meaning,
    type: column.unit === undefined ? COLUMN_TYPES[column.type] : `${COLUMN_TYPES[column.type]}. Enhet: ${column.unit}`,
    values: valuesOf(column).join(', '),
    origin: ORIGINS[column.origin],
  }));
  return { name, title: TABLE_TEXTS[name].title, count: count(columns.length, 'kolumn', 'kolumner'), columns };
}

function citation(modified: string | null, { name, version, publisher, url }: Publication): string {
  const year = modified === null ? 'u.å.' : modified.slice(0, 4);
  const changed = modified === null ? '' : ` Innehållet ändrat ${formatTime(modified)}.`;
  return `${publisher?.name ?? name}. (${year}). Öppna data (version ${version}). ${name}.${changed} ${absolute({ url }, routes.openData)}`;
}
