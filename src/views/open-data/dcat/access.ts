import type { DataFile, Dataset } from '../files.ts';

/** A way to get at a dataset: a distribution. */
export interface Access {
  /** What tells it from the others: its path, or the dataset and the type. */
  readonly key: string;
  readonly title: string;
  readonly mediaType: string;
  readonly licence: DataFile['licence'];
  /** The file that is the dataset, or the files that are it together. */
  readonly files: readonly DataFile[];
}

/**
 * The ways to get at a dataset. DCAT-AP-SE takes distributions to be the same data in different forms (recommendation 3), so
 * several files of one type are one distribution with several addresses (recommendation 19, 5). It has the narrowest of their licences.
 */
export function accessTo({ id, title }: Dataset, files: readonly DataFile[]): Access[] {
  const own = files.filter(({ dataset }) => dataset === id);
  return [...new Set(own.map(({ mediaType }) => mediaType))].map((mediaType): Access => {
    const together = own.filter((file) => file.mediaType === mediaType);
    const licence = together.some((file) => file.licence === 'texts') ? 'texts' : 'data';
    const [first] = together;
    if (first !== undefined && together.length === 1) return { key: first.path, title: first.title, mediaType, licence, files: together };
    return { key: `${id}-${mediaType}`, title: `${title}, i ${together.length} filer`, mediaType, licence, files: together };
  });
}
