/** The pages of the index as a whole, written when the site is built. */
export interface IndexedPages {
  readonly total: number;
  /** The pages that describe an intervention. */
  readonly interventions: ReadonlySet<string>;
}

/** As a file: the number of pages, then a page to a line. A first question fetches it, so it holds nothing more. */
export function writePages({ total, interventions }: IndexedPages): string {
  return [total, ...interventions].join('\n');
}

/** What writePages wrote. */
export function readPages(text: string): IndexedPages {
  const [total, ...interventions] = text.split('\n');
  return { total: Number(total), interventions: new Set(interventions) };
}
