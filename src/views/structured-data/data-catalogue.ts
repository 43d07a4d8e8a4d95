import { type DataFile, type Dataset, paths } from '../open-data/files.ts';
import { routes } from '../routes.ts';
import type { Thing } from './thing.ts';
import { publisherOf, siteAddress, type SiteInfo, whole } from './web-site.ts';

/** What is published as open data. */
export interface OpenData {
  readonly datasets: readonly Dataset[];
  readonly files: readonly DataFile[];
  /** The day of the latest change of the content, as YYYY-MM-DD. */
  readonly modified: string | undefined;
  readonly version: string;
}

/** The open data for search engines that look for data: the catalogue, each dataset and where it is fetched. */
export function dataCatalogueThing({ datasets, files, modified, version }: OpenData, site: SiteInfo): Thing {
  const common = {
    license: site.licences.data.url,
    isAccessibleForFree: true,
    inLanguage: 'sv',
    version,
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...publisherOf(site),
  };
  return {
    '@type': 'DataCatalog',
    '@id': whole(`${routes.openData}#datakatalog`, site),
    name: `Öppna data från ${site.name}`,
    description: 'Data om socialtjänstens insatser: vilka utvärderingar som finns, vad de kom fram till och hur säkert det är.',
    url: whole(routes.openData, site),
    isPartOf: { '@id': siteAddress(site) },
    ...common,
    license: site.licences.texts.url,
    dataset: datasets.map(({ id, title, description }) => ({
      '@type': 'Dataset',
      name: title,
      description,
      url: whole(routes.openData, site),
      ...common,
      distribution: files
        .filter(({ dataset }) => dataset === id)
        .map(({ path, title: name, mediaType }) => ({ '@type': 'DataDownload', name, encodingFormat: mediaType, contentUrl: whole(routes.asset(path), site) })),
    })),
    subjectOf: { '@type': 'WebAPI', name: `${site.name}: API`, documentation: whole(routes.asset(paths.openapi), site) },
  };
}
