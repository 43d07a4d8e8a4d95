import type { Catalogue } from '../../../domain/catalogue.ts';
import { dataFiles } from '../files.ts';
import { modifiedOn } from '../publication.ts';
import { datasetsInBothLanguages } from './english.ts';
import type { DcatInfo } from './info.ts';

/** What the description says of this catalogue. @param site its name, public address, publisher and licences, as in site.config.ts */
export function dcatInfo(catalogue: Catalogue, site: Pick<DcatInfo, 'name' | 'publisher' | 'licences'> & { readonly url: string }, version: string): DcatInfo {
  const { name, url, publisher, licences } = site;
  const modified = modifiedOn(catalogue);
  return { name, origin: new URL(url).origin, publisher, licences, version, modified, datasets: datasetsInBothLanguages(), files: dataFiles() };
}
