/** A file of open data: where it is and what it is, for the page that lists them, the links and the DCAT catalogue. */
export interface DataFile {
  /** Address below the site's path, without a leading slash. */
  readonly path: string;
  /** What the file holds, in Swedish: the text of the link. */
  readonly title: string;
  /** Which dataset it gives: see datasets.ts. */
  readonly dataset: string;
  readonly mediaType: string;
}
