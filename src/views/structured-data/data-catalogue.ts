import { type DataFile, type Dataset, paths } from '../open-data/files.ts';
import { routes } from '../routes.ts';
import type { Thing } from './thing.ts';
import { publisherOf, siteAddress, type SiteInfo, whole } from './web-site.ts';

/** What is published as open data. */
export interface OpenData {
  readonly datasets: readonly Dataset[];
  readonly files: readonly DataFile[];
  /** The day of the latest change of the content, as YYYY-MM-DD. Null for a catalogue without content. */
  readonly modified: string | null;
  readonly version: string;
}

/** The open data for search engines that look for data: the catalogue, each dataset and where it is fetched. */
export function dataCatalogueThing({ datasets, files, modified, version }: OpenData, site: SiteInfo): Thing {
  const common = {
    isAccessibleForFree: true,
    inLanguage: 'sv',
    version,
    ...(modified === null ? {} : { dateModified: modified }),
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
    dataset: datasets.map((dataset) => ({ ...datasetThing(dataset, files, site), ...common })),
    subjectOf: { '@type': 'WebAPI', name: `${site.name}: API`, documentation: whole(routes.asset(paths.openapi), site) },
  };
}

/** A dataset, with each file at its address. Its licence covers all of it: that of the texts where any file has running text. */
function datasetThing({ id, title, description }: Dataset, files: readonly DataFile[], site: SiteInfo): Thing {
  const own = files.filter(({ dataset }) => dataset === id);
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url: whole(routes.openData, site),
    license: site.licences[own.some(({ licence }) => licence === 'texts') ? 'texts' : 'data'].url,
    distribution: own.map(({ path, title: name, mediaType, licence }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: mediaType,
      contentUrl: whole(routes.asset(path), site),
      license: site.licences[licence].url,
    })),
  };
}
