import { type DataFile, type Dataset, paths } from '../files.ts';

/** A way to get at a dataset: a distribution. */
export interface Access {
  /** What tells it from the others: its path, or the dataset and the type. */
  readonly key: string;
  readonly title: string;
  /** Where to turn, below the site's path. */
  readonly path: string;
  readonly mediaType: string;
  readonly schema?: string;
  /** Whether the whole dataset is the file at the path. */
  readonly file: boolean;
}

/**
 * The ways to get at a dataset. DCAT-AP-SE takes distributions to be the same data in different forms (recommendation 3), so
 * several files of one type are one distribution: where the API begins, which lists them (recommendation 19, 4).
 */
export function accessTo({ id, title }: Dataset, files: readonly DataFile[]): Access[] {
  const own = files.filter(({ dataset }) => dataset === id);
  return [...new Set(own.map(({ mediaType }) => mediaType))].map((mediaType): Access => {
    const [first, ...more] = own.filter((file) => file.mediaType === mediaType);
    if (first !== undefined && more.length === 0) return { ...first, key: first.path, file: true };
    return { key: `${id}-${mediaType}`, title: `${title}, i ${more.length + 1} filer`, path: paths.index, mediaType, file: false };
  });
}
