/** Entries by their id. Of two with the same id the last one counts: the checks let none such through. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
