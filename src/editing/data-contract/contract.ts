import { dataFiles, documentFiles, TABLES } from '../../views/open-data/files.ts';
import type { PublishedSchema } from '../../views/open-data/json-schema.ts';
import { FILE_SCHEMAS, publishedSchema } from '../../views/open-data/schemas.ts';
import type { COLUMN_TYPES } from '../../views/open-data/tables/column.ts';
import { TABLE_COLUMNS } from '../../views/open-data/tables/tables.ts';
import { schemaBreaches } from './compare-schemas.ts';

/** What others may rely on within a version of the open data. */
export interface Contract {
  /** The addresses of the files, below the site's path. */
  readonly files: readonly string[];
  readonly tables: Readonly<Record<string, readonly { readonly name: string; readonly type: string }[]>>;
  readonly schemas: Readonly<Record<string, PublishedSchema>>;
}

/** The site that the promise is written down for: the addresses of a real one would be different for each. */
const ANY_SITE = { url: 'https://example.invalid' };

/** What the code promises as it stands. Explanations are left out: they may be worded better. */
export function currentContract(): Contract {
  return {
    files: [...dataFiles(), ...documentFiles()].map(({ path }) => path).sort(),
    tables: Object.fromEntries(
      TABLES.map((table) => [table, TABLE_COLUMNS[table].map(({ name, type }) => ({ name, type: type satisfies keyof typeof COLUMN_TYPES }))]),
    ),
    schemas: Object.fromEntries([...FILE_SCHEMAS.keys()].map((name) => [name, wordless(publishedSchema(name, ANY_SITE))])),
  };
}

/** What the new contract breaks of the old. Empty when it only adds. @returns a line for each breach, in Swedish */
export function breaches(old: Contract, now: Contract): string[] {
  return [
    ...old.files.filter((path) => !now.files.includes(path)).map((path) => `${path}: filen finns inte längre`),
    ...Object.entries(old.tables).flatMap(([table, columns]) => tableBreaches(columns, now.tables[table] ?? []).map((text) => `${table}.csv: ${text}`)),
    ...Object.entries(old.schemas).flatMap(([name, schema]) => {
      const later = now.schemas[name];
      return (later === undefined ? ['schemat finns inte längre'] : schemaBreaches(schema, later)).map((text) => `schemas/${name}.json: ${text}`);
    }),
  ];
}

/** Columns keep their place, name and type: some read them by number. New ones come last. */
function tableBreaches(old: Contract['tables'][string], now: Contract['tables'][string]): string[] {
  return old.flatMap(({ name, type }, place) => {
    const at = now.findIndex((column) => column.name === name);
    if (at < 0) return [`kolumnen ”${name}” finns inte längre`];
    const moved = at === place ? [] : [`kolumnen ”${name}” har flyttats från plats ${place + 1} till ${at + 1}; nya kolumner läggs sist`];
    return now[at]?.type === type ? moved : [...moved, `kolumnen ”${name}” har bytt typ: var ${type}, är ${now[at]?.type}`];
  });
}

/** The schema without titles and descriptions, at every depth. */
function wordless({ title: _title, description: _description, ...schema }: PublishedSchema): PublishedSchema {
  const { properties, $defs, items, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: eachWordless(properties) }),
    ...($defs === undefined ? {} : { $defs: eachWordless($defs) }),
    ...(items === undefined ? {} : { items: wordless(items as PublishedSchema) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((form) => wordless(form as PublishedSchema)) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map((form) => wordless(form as PublishedSchema)) }),
  };
}

function eachWordless(schemas: Readonly<Record<string, unknown>>): Record<string, PublishedSchema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, wordless(schema as PublishedSchema)]));
}
