import type { Licence, Publisher } from '../../../domain/publisher.ts';
import { routes } from '../../routes.ts';
import type { DataFile } from '../files.ts';

/** A dataset, as it is to be described. */
export interface DatasetInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The same for those who look for data on the European portal. */
  readonly english: { readonly title: string; readonly description: string };
}

/** A file of a dataset. */
export interface FileInfo extends DataFile {
  /** The address of the schema that it follows, below the site's path. Absent for files without one. */
  readonly schema?: string;
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
  /** The day of the latest change of the content, as YYYY-MM-DD. undefined when nothing has changed yet. */
  readonly modified: string | undefined;
  readonly datasets: readonly DatasetInfo[];
  readonly files: readonly FileInfo[];
}

/** A whole address, from one on the site. */
export function whole(address: string, { origin }: Pick<DcatInfo, 'origin'>): string {
  return new URL(address, origin).href;
}

/** The whole address of something that the description itself names: "katalog", "datamangd-insatser". */
export function named(id: string, info: Pick<DcatInfo, 'origin'>): string {
  return `${whole(routes.dcat, info)}#${id.replace(/[^a-z0-9]+/gi, '-')}`;
}
