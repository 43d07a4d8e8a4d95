import { routes } from '../../routes.ts';
import { JSON_TYPE, paths } from '../files.ts';
import { accessTo, type Access } from './access.ts';
import { apiAddress, common, datasetAddress, modified } from './common.ts';
import { type DatasetInfo, type DcatInfo, named, whole } from './info.ts';
import { about, iri, plain, type Statement, text } from './statement.ts';
import { IRREGULAR, mediaTypeAddress, STABLE, SWEDEN, SWEDISH } from './vocabulary.ts';

/** A dataset, and each way to get at it. */
export function datasetStatements(dataset: DatasetInfo, info: DcatInfo): Statement[] {
  const { id, title, description, english } = dataset;
  const ways = accessTo(dataset, info.files);
  const own = about(datasetAddress(id, info), 'dcat:Dataset', {
    'dcterms:title': [text(title, 'sv'), text(english.title, 'en')],
    'dcterms:description': [text(description, 'sv'), text(english.description, 'en')],
    ...common(info),
    'dcterms:language': [iri(SWEDISH)],
    'dcterms:modified': modified(info),
    'dcterms:accrualPeriodicity': [iri(IRREGULAR)],
    'dcterms:spatial': [iri(SWEDEN)],
    'dcat:version': [plain(info.version)],
    'dcat:distribution': ways.map((access) => iri(distributionAddress(access, info))),
  });
  return [...own, ...ways.flatMap((access) => distributionStatements(access, info))];
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

function distributionAddress({ key }: Access, info: DcatInfo): string {
  return named(`atkomst-${key}`, info);
}
