import { CLOSED, type PublishedSchema } from '../../views/open-data/json-schema.ts';

type Schema = PublishedSchema;
type Definitions = Readonly<Record<string, Schema>>;

/** A schema with what its references lead to. */
interface Whole {
  readonly schema: Schema;
  readonly definitions: Definitions;
}

/**
 * What would break for those who read files by the old schema. Empty when the new one only adds: a field, or a value last in an open list.
 * Limits on length and size are not compared: no one's program rests on them.
 * @returns a line for each breach, with the path of the field
 */
export function schemaBreaches(old: Schema, now: Schema): string[] {
  return compare('', { schema: old, definitions: old.$defs ?? {} }, { schema: now, definitions: now.$defs ?? {} });
}

function compare(path: string, old: Whole, now: Whole): string[] {
  const before = resolved(old);
  const after = resolved(now);
  const alternatives = before.anyOf ?? before.oneOf;
  if (alternatives !== undefined || after.anyOf !== undefined || after.oneOf !== undefined) return compareAlternatives(path, old, now);
  return [
    ...compareTypes(path, before, after),
    ...compareValues(path, before, after),
    ...compareForms(path, before, after),
    ...compareFields(path, { ...old, schema: before }, { ...now, schema: after }),
    ...compareItems(path, { ...old, schema: before }, { ...now, schema: after }),
  ];
}

/** Each form that a value may have now must be one that it could have before. */
function compareAlternatives(path: string, old: Whole, now: Whole): string[] {
  const before = forms(old);
  return forms(now).flatMap((form) => {
    const tries = before.map((earlier) => compare(path, earlier, form));
    if (tries.some((breaches) => breaches.length === 0)) return [];
    const [only = [], ...others] = tries;
    return others.length === 0 && only.length > 0 ? only : [`${named(path)} kan nu ha en form som det inte hade: ${JSON.stringify(form.schema).slice(0, 120)}`];
  });
}

function forms(whole: Whole): Whole[] {
  const schema = resolved(whole);
  const list = schema.anyOf ?? schema.oneOf;
  return list === undefined ? [{ ...whole, schema }] : (list as Schema[]).map((form) => ({ ...whole, schema: form }));
}

function compareTypes(path: string, before: Schema, after: Schema): string[] {
  const [was, is] = [typesOf(before), typesOf(after)];
  if (was.length === 0 && is.length === 0) return [];
  const fresh = is.filter((type) => !was.includes(type) && !(type === 'integer' && was.includes('number')));
  if (is.length > 0 && fresh.length === 0) return [];
  return [`${named(path)} har bytt typ: var ${was.join(' eller ') || 'vad som helst'}, är ${is.join(' eller ') || 'vad som helst'}`];
}

/** The types of a schema. A list of values has those of its values. */
function typesOf({ type, const: value, enum: values }: Schema): string[] {
  if (type !== undefined) return [type].flat() as string[];
  const given = values ?? (value === undefined ? [] : [value]);
  return [...new Set(given.map((entry) => (entry === null ? 'null' : typeof entry)))];
}

function compareValues(path: string, before: Schema, after: Schema): string[] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  if (was === undefined) return [];
  if (is === undefined) return [`${named(path)} hade bestämda värden och kan nu vara vad som helst`];
  const gone = was.filter((value) => !is.includes(value));
  const fresh = is.filter((value) => !was.includes(value));
  const kept = is.filter((value) => was.includes(value));
  const moved = gone.length === 0 && kept.join() !== was.join();
  return [
    ...gone.map((value) => `${named(path)} har förlorat värdet ”${value}”`),
    ...(moved ? [`${named(path)} har fått sina värden i en annan ordning: ${is.join(', ')}`] : []),
    ...(before.$comment === CLOSED ? fresh.map((value) => `${named(path)} är en sluten lista och har fått värdet ”${value}”`) : []),
    ...(before.$comment === CLOSED && after.$comment !== CLOSED ? [`${named(path)} var en sluten lista och är det inte längre`] : []),
  ];
}

function valuesOf({ const: value, enum: values }: Schema): unknown[] | undefined {
  return values ?? (value === undefined ? undefined : [value]);
}

function compareForms(path: string, before: Schema, after: Schema): string[] {
  return (['format', 'pattern'] as const).flatMap((key) =>
    before[key] !== undefined && before[key] !== after[key]
      ? [`${named(path)} skrivs på ett annat sätt: ${key} var ${before[key]}, är ${after[key] ?? 'fritt'}`]
      : [],
  );
}

function compareFields(path: string, old: Whole, now: Whole): string[] {
  const [was, is] = [old.schema.properties ?? {}, now.schema.properties ?? {}] as Record<string, Schema>[];
  return Object.entries(was ?? {}).flatMap(([field, earlier]) => {
    const inside = path === '' ? field : `${path}.${field}`;
    const later = is?.[field];
    if (later === undefined) return [`${named(inside)} finns inte längre`];
    const optional = old.schema.required?.includes(field) && !now.schema.required?.includes(field);
    return [
      ...(optional ? [`${named(inside)} fanns alltid och kan nu saknas`] : []),
      ...compare(inside, { ...old, schema: earlier }, { ...now, schema: later }),
    ];
  });
}

function compareItems(path: string, old: Whole, now: Whole): string[] {
  const fewer = (old.schema.minItems ?? 0) > 0 && (now.schema.minItems ?? 0) === 0 ? [`${named(path)} hade alltid minst en del och kan nu vara tom`] : [];
  const [was, is] = [old.schema.items, now.schema.items] as (Schema | undefined)[];
  if (was === undefined) return fewer;
  if (is === undefined) return [...fewer, `${named(path)} kan nu ha vad som helst i sig`];
  return [...fewer, ...compare(`${path}[]`, { ...old, schema: was }, { ...now, schema: is })];
}

function resolved({ schema, definitions }: Whole): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : (definitions[name] ?? schema);
}

function named(path: string): string {
  return path === '' ? 'Filen' : `”${path}”`;
}
