import type { Licence, Publisher } from '../../../domain/publisher.ts';
import { routes } from '../../routes.ts';
import type { DataFile, Dataset } from '../files.ts';

/** A dataset in Swedish, and in English for those who look for data on the European portal. */
export interface DatasetInfo extends Dataset {
  readonly english: { readonly title: string; readonly description: string };
}

/** What the description of the open data is made of. */
export interface DcatInfo {
  /** What the catalogue is called. */
  readonly name: string;
  /** Protocol and host: all addresses are made whole with it. */
  readonly origin: string;
  readonly publisher: Publisher | null;
  readonly licences: { readonly texts: Licence; readonly data: Licence };
  readonly version: string;
  /** The day of the latest change of the content, as YYYY-MM-DD. Null for a catalogue without content. */
  readonly modified: string | null;
  readonly datasets: readonly DatasetInfo[];
  readonly files: readonly DataFile[];
}

/** A whole address, from one on the site. */
export function whole(address: string, { origin }: Pick<DcatInfo, 'origin'>): string {
  return new URL(address, origin).href;
}

/** The whole address of something that the description itself names: "katalog", "datamangd-insatser". */
export function named(id: string, info: Pick<DcatInfo, 'origin'>): string {
  return `${whole(routes.dcat, info)}#${id.replace(/[^a-z0-9]+/gi, '-')}`;
}
