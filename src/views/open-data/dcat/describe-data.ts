import { routes } from '../../routes.ts';
import { JSON_TYPE, paths } from '../files.ts';
import { apiAddress, common, datasetAddress, modified } from './common.ts';
import { datasetStatements } from './dataset.ts';
import { type DcatInfo, named, whole } from './info.ts';
import { publisherAddress, publisherStatements } from './publisher.ts';
import { about, iri, plain, type Statement, text } from './statement.ts';
import { ENGLISH, SWEDEN, SWEDISH, THEMES } from './vocabulary.ts';

/** The open data described as DCAT-AP-SE 3.0.1 asks, for Sveriges dataportal and through it for Europe's. The same statements each time. */
export function describeData(info: DcatInfo): Statement[] {
  return [
    ...catalogueStatements(info),
    ...info.datasets.flatMap((dataset) => datasetStatements(dataset, info)),
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
