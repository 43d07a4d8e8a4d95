/** The items whose key an earlier item already has, each with the first that had it. */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => string): [item: T, first: T][] {
  const first = new Map<string, T>();
  return items.flatMap((item): [T, T][] => {
    const key = keyOf(item);
    const earlier = first.get(key);
    if (earlier !== undefined) return [[item, earlier]];
    first.set(key, item);
    return [];
  });
}
