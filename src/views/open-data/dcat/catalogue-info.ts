import { dataFiles } from '../files.ts';
import { modifiedOn, type Publication } from '../publication.ts';
import { datasetsInBothLanguages } from './english.ts';
import type { DcatInfo } from './info.ts';

/** What the description says of this catalogue. */
export function dcatInfo({ catalogue, name, version, url, publisher, licences }: Publication): DcatInfo {
  const modified = modifiedOn(catalogue);
  return { name, origin: new URL(url).origin, publisher, licences, version, modified, datasets: datasetsInBothLanguages(), files: dataFiles() };
}
