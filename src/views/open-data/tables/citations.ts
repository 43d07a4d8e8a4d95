import type { Citation } from '../../../domain/source.ts';

/** References as one cell holds them: the id of the source, and the place in it within brackets. */
export function citations(list: readonly Citation[]): string[] {
  return list.map(({ source, locator }) => (locator === undefined ? source : `${source} (${locator})`));
}
