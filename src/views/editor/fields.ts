import type { JsonSchema } from '../../catalogue/json-schema.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { ENTRY_COLLECTIONS, ENTRY_SCHEMAS, type EntryCollection } from '../../domain/collections.ts';
import type { VocabularyName } from '../../domain/vocabulary.ts';
import { FIELD_LABELS, OPTION_LABELS } from './labels.ts';
import { nameOf, referenceTarget } from './references.ts';

/** A field of a form, as the editor in the browser is told of it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly fields?: readonly FormField[];
  readonly [option: string]: unknown;
}
interface Option {
  readonly label: string;
  readonly value: string | number;
}

const DAY = ['^\\d{4}-\\d{2}-\\d{2}$', 'Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-03-14.'];
const TIME = ['^\\d{4}(-\\d{2}(-\\d{2})?)?$', 'Skriv ett år, en månad eller en dag: 2026, 2026-03 eller 2026-03-14.'];
const ID = ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Ett id är små bokstäver a–z, siffror och bindestreck.'];
/** Texts of a sentence or more get room for it. */
const LONG = /^(?:summary|text|note|designNote|description|measure|why|how|standing|lead|help|targetGroupNote|conflictOfInterest|comparison|knowledge)$/;
/** What tells the rows of a list apart when they are folded. */
const SUMMARIES: readonly (readonly [string, string])[] = [
  ['outcome', '{{fields.intervention}}: {{fields.outcome}}, {{fields.direction}}'],
  ['source', '{{fields.source}} {{fields.locator}}'],
  ['condition', '{{fields.intervention}}: {{fields.condition}}'],
  ['family', '{{fields.literal}}{{fields.given}} {{fields.family}}'],
  ['kind', '{{fields.on}}: {{fields.text}}'],
  ...['label', 'title', 'term', 'text', 'id', 'area'].map((name) => [name, `{{fields.${name}}}`] as const),
];

/** The forms' fields of a schema, in its order. @param path the collection and the fields around, as "evaluations.findings[]" */
export function formFields({ properties = {}, required = [] }: JsonSchema, path: string, catalogue: Catalogue): FormField[] {
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, schema]) => formField(name, schema, path, required.includes(name), catalogue));
}

function formField(name: string, schema: JsonSchema, around: string, required: boolean, catalogue: Catalogue): FormField {
  const isList = schema.type === 'array';
  const path = `${around}.${name}${isList ? '[]' : ''}`;
  // To the editor a required list is one with something in it. A list that must be there and may be empty is filled in when the file is written.
  const needed = required && (!isList || schema.minItems !== undefined);
  const common = { name, label: labelOf(path), required: needed, ...(schema.description === undefined ? {} : { hint: schema.description }) };
  const inside = isList ? (schema.items as JsonSchema) : schema;
  const several = isList ? { multiple: true, ...(schema.minItems === undefined ? {} : { min: schema.minItems }) } : {};
  if (inside.$ref !== undefined) return { ...common, ...several, ...idField(path, isList, catalogue) };
  if (inside.enum !== undefined) return { ...common, widget: 'select', options: optionsOf(name, inside.enum as (string | number)[]), ...several };
  const fields = fieldsInside(inside, path, catalogue);
  if (isList)
    return { ...common, widget: 'list', ...(fields.length === 0 ? {} : rowsOf(fields)), ...(schema.minItems === undefined ? {} : { min: schema.minItems }) };
  if (fields.length > 0) return { ...common, widget: 'object', fields, collapsed: required ? false : 'auto' };
  return { ...common, ...plainField(name, schema) };
}

/** Where a field can be one of several forms, the fields of all of them: none is needed by itself. */
function fieldsInside(schema: JsonSchema, path: string, catalogue: Catalogue): FormField[] {
  if (schema.anyOf === undefined) return formFields(schema, path, catalogue);
  return (schema.anyOf as JsonSchema[]).flatMap((form) => formFields(form, path, catalogue)).map((field) => ({ ...field, required: false }));
}

function rowsOf(fields: readonly FormField[]): Partial<FormField> {
  const [, summary] = SUMMARIES.find(([name]) => fields.some((field) => field.name === name)) ?? [];
  return { fields, collapsed: 'auto', ...(summary === undefined ? {} : { summary }) };
}

function plainField(
  name: string,
  { type, format, kinds = [], minLength, maxLength, minimum, maximum }: JsonSchema,
): { widget: string } & Record<string, unknown> {
  if (type === 'boolean') return { widget: 'boolean' };
  if (type === 'integer' || type === 'number') {
    const limits = { ...(within(minimum) ? { min: minimum } : {}), ...(within(maximum) ? { max: maximum } : {}) };
    return { widget: 'number', value_type: type === 'integer' ? 'int' : 'float', ...limits };
  }
  if (kinds.includes('iso-day')) return { widget: 'string', pattern: DAY };
  if (kinds.includes('calendar-time')) return { widget: 'string', pattern: TIME };
  const lengths = { ...(minLength === undefined ? {} : { minlength: minLength }), ...(maxLength === undefined ? {} : { maxlength: maxLength }) };
  return LONG.test(name) ? { widget: 'text', ...lengths } : { widget: 'string', ...(format === 'uri' ? { type: 'url' } : {}), ...lengths };
}

/** JSON Schema tells of the largest whole number of the machine where the schema sets no limit. */
function within(limit: number | undefined): boolean {
  return limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
}

function idField(path: string, isList: boolean, catalogue: Catalogue): { widget: string } & Record<string, unknown> {
  const target = referenceTarget(path);
  if (target === undefined) return isList ? { widget: 'list', multiple: undefined } : { widget: 'string', pattern: ID, maxlength: 60 };
  if ((ENTRY_COLLECTIONS as readonly string[]).includes(target)) return relation(target as EntryCollection);
  // A list that can be searched, however short it is.
  return { widget: 'select', options: termOptions(target as VocabularyName | 'themes', catalogue), dropdown_threshold: 0 };
}

/** An entry to be chosen by its name, which also its id finds. */
function relation(collection: EntryCollection): { widget: string } & Record<string, unknown> {
  const name = nameField(collection);
  const shown = collection === 'sources' ? `{{${name}}} ({{id}})` : `{{${name}}}`;
  return { widget: 'relation', collection, value_field: 'id', display_fields: [shown], search_fields: [name, 'id'], dropdown_threshold: 0 };
}

/** The field that an entry is known by. */
export function nameField(collection: EntryCollection): 'name' | 'title' | 'id' {
  const { shape } = ENTRY_SCHEMAS[collection];
  return 'title' in shape ? 'title' : 'name' in shape ? 'name' : 'id';
}

function termOptions(vocabulary: VocabularyName | 'themes', { vocabularies }: Catalogue): Option[] {
  if (vocabulary === 'themes') {
    return vocabularies.categories.flatMap(({ shortLabel, themes }) => themes.map(({ id, label }) => ({ label: `${label} (${shortLabel})`, value: id })));
  }
  return vocabularies[vocabulary].map(({ id, label }) => ({ label, value: id }));
}

/** What the form calls a field. @throws Error for a field without a name in Swedish */
export function labelOf(path: string): string {
  const plain = path.replace(/\[\]$/, '');
  const label = FIELD_LABELS[plain] ?? FIELD_LABELS[plain.split('.').slice(-2).join('.')] ?? FIELD_LABELS[nameOf(path)];
  if (label === undefined) throw new Error(`The field "${path}" has no label for the editor: give it one in src/views/editor/labels.ts`);
  return label;
}

/** The choices of a field. @throws Error for a choice without a name in Swedish */
function optionsOf(name: string, values: readonly (string | number)[]): Option[] {
  return values.map((value) => {
    const label = OPTION_LABELS[name]?.[value];
    if (label === undefined) throw new Error(`The choice "${value}" of "${name}" has no label for the editor: give it one in src/views/editor/labels.ts`);
    return { label, value };
  });
}
