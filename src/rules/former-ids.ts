import type { Catalogue } from '../domain/catalogue.ts';
import { type EntryOf, PAGE_COLLECTIONS, type PageCollection } from '../domain/collections.ts';

/** An id that an entry has had, and where in the entry it stands. */
export interface FormerId {
  readonly kind: PageCollection;
  readonly entry: EntryOf<PageCollection>;
  readonly id: string;
  readonly index: number;
}

/** Every former id, of entries in force and of withdrawn ones. */
export function formerIds(catalogue: Catalogue): FormerId[] {
  const inForce = PAGE_COLLECTIONS.flatMap((kind) => catalogue[kind].map((entry) => ({ kind, entry })));
  return [...inForce, ...catalogue.withdrawn].flatMap(({ kind, entry }) => entry.formerIds.map((id, index) => ({ kind, entry, id, index })));
}
