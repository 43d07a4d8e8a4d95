/** A data path as an editor reads it: findings[0].outcome. */
export function describePath(path: readonly PropertyKey[], data?: unknown): string {
  const [first, ...rest] = path;
  // A vocabulary is a list: its terms are better known by their ids than by their numbers.
  const id = typeof first === 'number' ? valueAt(data, [first, 'id']) : undefined;
  const text = (typeof id === 'string' ? [id, ...rest] : path).map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || 'Filen';
}

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[step] : undefined), data);
}

/** A value as a message quotes it. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'tomt';
  if (Array.isArray(value)) return 'en lista';
  if (typeof value === 'object') return 'flera fält';
  const text = String(value);
  return typeof value === 'string' ? `”${text.length > 60 ? `${text.slice(0, 57)}…` : text}”` : text;
}
