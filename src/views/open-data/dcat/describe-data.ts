import { routes } from '../../routes.ts';
import { JSON_TYPE, paths } from '../files.ts';
import { accessTo, type Access } from './access.ts';
import { contactAddress, publisherAddress, publisherStatements } from './publisher.ts';
import { type DatasetInfo, type DcatInfo, named, whole } from './info.ts';
import { day, about, iri, type Literal, plain, type Properties, type Statement, text } from './statement.ts';
import { ENGLISH, IRREGULAR, mediaTypeAddress, PUBLIC, STABLE, SWEDEN, SWEDISH, THEME, THEMES } from './vocabulary.ts';

/** Small letters and singular, as DCAT-AP-SE recommends. */
const KEYWORDS: readonly Literal[] = [
  ...['socialtjänst', 'insats', 'utvärdering', 'evidens', 'kommun'].map((word) => text(word, 'sv')),
  ...['social services', 'intervention', 'evaluation', 'evidence', 'municipality'].map((word) => text(word, 'en')),
];

/** The open data described as DCAT-AP-SE 3.0.1 asks, for Sveriges dataportal and through it for Europe's. The same statements each time. */
export function describeData(info: DcatInfo): Statement[] {
  return [
    ...catalogueStatements(info),
    ...info.datasets.flatMap((dataset) => datasetStatements(dataset, info)),
    ...info.datasets.flatMap((dataset) => accessTo(dataset, info.files).flatMap((access) => distributionStatements(access, info))),
    ...apiStatements(info),
    ...publisherStatements(info),
  ];
}

function catalogueStatements(info: DcatInfo): Statement[] {
  return about(named('katalog', info), 'dcat:Catalog', {
    'dcterms:title': [text(`Öppna data från ${info.name}`, 'sv'), text(`Open data from ${info.name}`, 'en')],
    'dcterms:description': [
      text('Data om socialtjänstens insatser: vilka utvärderingar som finns, vad de kom fram till och hur säkert det är.', 'sv'),
      text('Data on interventions in Swedish social services: which evaluations there are, what they found and how certain that is.', 'en'),
    ],
    'dcterms:publisher': [iri(publisherAddress(info))],
    'dcterms:license': [iri(info.licences.texts.url)],
    'dcterms:language': [iri(SWEDISH), iri(ENGLISH)],
    'dcterms:modified': modified(info),
    'dcterms:spatial': [iri(SWEDEN)],
    'foaf:homepage': [iri(whole(routes.start, info))],
    'dcat:themeTaxonomy': [iri(THEMES)],
    'dcat:dataset': info.datasets.map((dataset) => iri(datasetAddress(dataset.id, info))),
    'dcat:service': [iri(apiAddress(info))],
  });
}

function datasetStatements(dataset: DatasetInfo, info: DcatInfo): Statement[] {
  const { id, title, description, english } = dataset;
  return about(datasetAddress(id, info), 'dcat:Dataset', {
    'dcterms:title': [text(title, 'sv'), text(english.title, 'en')],
    'dcterms:description': [text(description, 'sv'), text(english.description, 'en')],
    ...common(info),
    'dcterms:language': [iri(SWEDISH)],
    'dcterms:modified': modified(info),
    'dcterms:accrualPeriodicity': [iri(IRREGULAR)],
    'dcterms:spatial': [iri(SWEDEN)],
    'dcat:version': [plain(info.version)],
    'dcat:distribution': accessTo(dataset, info.files).map((access) => iri(distributionAddress(access, info))),
  });
}

/** A file is fetched where it is. Several are found on the page that lists them, and each at an address of its own. */
function distributionStatements(access: Access, info: DcatInfo): Statement[] {
  const { title, mediaType, licence, files } = access;
  const throughApi = mediaType === JSON_TYPE;
  const address = (path: string) => iri(whole(routes.asset(path), info));
  const downloads = files.map(({ path }) => address(path));
  const schemas = files.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  return about(distributionAddress(access, info), 'dcat:Distribution', {
    'dcterms:title': [text(title, 'sv')],
    'dcat:accessURL': downloads.length === 1 ? downloads : [iri(whole(routes.openData, info))],
    'dcat:downloadURL': downloads,
    'dcterms:format': [plain(mediaType)],
    'dcat:mediaType': [iri(mediaTypeAddress(mediaType))],
    'dcterms:license': [iri(info.licences[licence].url)],
    'dcterms:language': [iri(SWEDISH)],
    'dcterms:modified': modified(info),
    'dcatap:availability': [iri(STABLE)],
    'dcterms:conformsTo': [...schemas, ...(throughApi ? [paths.openapi] : [])].map(address),
    'dcat:accessService': throughApi ? [iri(apiAddress(info))] : [],
  });
}

function apiStatements(info: DcatInfo): Statement[] {
  return about(apiAddress(info), 'dcat:DataService', {
    'dcterms:title': [text(`${info.name}: API`, 'sv'), text(`${info.name}: API`, 'en')],
    'dcterms:description': [
      text('Katalogens poster, en och en och alla av ett slag, som JSON. Inget konto och ingen nyckel behövs.', 'sv'),
      text('The entries of the catalogue, one by one and all of a kind, as JSON. No account and no key are needed.', 'en'),
    ],
    ...common(info),
    // Of what it gives, texts have the narrower terms.
    'dcterms:license': [iri(info.licences.texts.url)],
    'dcterms:format': [plain(JSON_TYPE)],
    'dcat:endpointURL': [iri(whole(routes.asset(paths.index), info))],
    'dcat:endpointDescription': [iri(whole(routes.asset(paths.openapi), info))],
    'dcat:servesDataset': info.datasets.map(({ id }) => iri(datasetAddress(id, info))),
  });
}

/** What is the same for datasets and the API. */
function common(info: DcatInfo): Properties {
  const contact = contactAddress(info);
  return {
    'dcterms:publisher': [iri(publisherAddress(info))],
    'dcat:contactPoint': contact === undefined ? [] : [iri(contact)],
    'dcat:keyword': KEYWORDS,
    'dcat:theme': [iri(THEME)],
    'dcterms:accessRights': [iri(PUBLIC)],
    'dcat:landingPage': [iri(whole(routes.openData, info))],
  };
}

function modified(info: DcatInfo): Literal[] {
  return info.modified === null ? [] : [day(info.modified)];
}

const datasetAddress = (id: string, info: DcatInfo) => named(`datamangd-${id}`, info);
const distributionAddress = ({ key }: Access, info: DcatInfo) => named(`atkomst-${key}`, info);
const apiAddress = (info: DcatInfo) => named('api', info);
