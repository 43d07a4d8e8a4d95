/** Two values compared part by part. Parts of lists are found again by what they say, wherever in the list they stand. */

export interface ValueChange {
  /** Keys, and for parts of lists the parts themselves, outermost first. */
  readonly path: readonly PathStep[];
  readonly from: unknown;
  readonly to: unknown;
}
export interface PathStep {
  readonly key: string;
  /** The part of the list, where the value is one. */
  readonly part?: object;
}

/** What tells the parts of a list apart: the first set of fields that matches one part only finds it again. */
const IDENTITY: Readonly<Record<string, readonly (readonly string[])[]>> = {
  findings: [
    ['intervention', 'outcome', 'measure'],
    ['intervention', 'outcome', 'against'],
    ['intervention', 'outcome'],
  ],
  figures: [
    ['label', 'role', 'unit'],
    ['label', 'role'],
    ['role', 'unit', 'value', 'from', 'to'],
  ],
  results: [['label', 'year'], ['label'], ['unit', 'value', 'from', 'to', 'year']],
  costs: [['label', 'year'], ['label'], ['unit', 'value', 'from', 'to', 'year']],
  facts: [['label', 'year'], ['label'], ['unit', 'value', 'from', 'to', 'year']],
  limitations: [['term']],
  sources: [['source', 'locator'], ['source']],
  placements: [['area', 'category'], ['area']],
  recommendations: [['intervention', 'text'], ['intervention']],
};
const ANY = [['id'], ['label'], ['title'], ['text']];

/** Every leaf that differs. A part that is only in one of the lists is one change, from or to undefined. */
export function compareValues(from: unknown, to: unknown, path: readonly PathStep[] = []): ValueChange[] {
  if (same(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) return compareLists(from, to, path);
  if (isObject(from) && isObject(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return keys.flatMap((key) => compareValues(from[key], to[key], [...path, { key }]));
  }
  return [{ path, from, to }];
}

function compareLists(from: readonly unknown[], to: readonly unknown[], path: readonly PathStep[]): ValueChange[] {
  const name = path.at(-1)?.key ?? '';
  if (![...from, ...to].every(isObject)) {
    // A list of words is a set to the reader; where only the order differs, the order is what changed.
    const removed = from.filter((value) => !to.some((other) => same(value, other)));
    const added = to.filter((value) => !from.some((other) => same(value, other)));
    return removed.length + added.length === 0 ? [{ path, from, to }] : [{ path, from: removed, to: added }];
  }
  const [old, current] = [from, to] as readonly (readonly Record<string, unknown>[])[];
  const pairs = matched(old ?? [], current ?? [], IDENTITY[name] ?? ANY);
  const inside = pairs.flatMap(([before, after]) => {
    const steps = [...path.slice(0, -1), { key: name, part: after ?? before ?? {} }];
    return before && after ? compareValues(before, after, steps) : [{ path: steps, from: before, to: after }];
  });
  // The same parts in another order: the first source is the study itself, and figures are shown as they stand.
  return inside.length === 0 ? [{ path, from, to }] : inside;
}

type Part = Record<string, unknown>;

/** The parts of two lists, each with its counterpart: first those that are the same, then by ever looser likeness. */
function matched(old: readonly Part[], current: readonly Part[], identities: readonly (readonly string[])[]): [Part | undefined, Part | undefined][] {
  const counterpart = new Map<Part, Part>();
  const left = new Set(old);
  const tests = [same, ...identities.map((fields) => (a: Part, b: Part) => fields.every((field) => same(a[field], b[field])))];
  for (const test of tests) {
    for (const part of current) {
      if (counterpart.has(part)) continue;
      const found = [...left].find((candidate) => test(candidate, part));
      if (!found) continue;
      counterpart.set(part, found);
      left.delete(found);
    }
  }
  return [
    ...current.map((part): [Part | undefined, Part | undefined] => [counterpart.get(part), part]),
    ...[...left].map((part): [Part, undefined] => [part, undefined]),
  ];
}

/** Whether two lists hold the same parts, in whatever order. */
export function sameParts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part) => b.some((other) => same(part, other)));
}

/** Whether two values say the same. The order of keys says nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, index) => same(value, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

function isObject(value: unknown): value is Part {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
