import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { PublishedSchema } from '../../src/views/open-data/json-schema.ts';
import { FILE_SCHEMAS, publishedSchema } from '../../src/views/open-data/schemas.ts';
import { evaluation, intervention } from '../builders.ts';
import { realCatalogue } from '../real-catalogue.ts';
import { everyJsonFile } from './every-file.ts';
import { catalogueWith, publicationOf } from './publication.ts';

const real = publicationOf();
const withdrawn = { on: '2026-11-23', why: 'Posten slogs ihop med en annan post.', instead: 'stafett' };
const CATALOGUES = {
  'the real catalogue': real,
  'a catalogue without entries': publicationOf(catalogueWith()),
  'a catalogue with a withdrawn entry and a publisher': publicationOf(
    catalogueWith({
      vocabularies: realCatalogue().vocabularies,
      interventions: [intervention({ id: 'stafett', name: 'Stafett' }), intervention({ withdrawn })],
      evaluations: [evaluation({ findings: [] })],
    }),
    { publisher: { name: 'Myndigheten för prov', organisationNumber: null, email: null } },
  ),
};

/** The schema as a strict reader would have it: a field that it does not name is a fault. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return isObjectSchema(schema) ? { ...inside, additionalProperties: false } : inside;
}

function isObjectSchema(schema: object): boolean {
  return 'properties' in schema && typeof schema.properties === 'object' && (schema as { type?: unknown }).type === 'object';
}

function validatorOf(schema: unknown) {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(schema as object);
}

describe.each(Object.entries(CATALOGUES))('%s', (_, publication) => {
  const files = everyJsonFile(publication);
  const used = [...new Set(files.map(({ schema }) => schema))];

  test.each(used)('every file with the schema %s follows it, and holds nothing that it leaves out', (name) => {
    const valid = validatorOf(closed(publishedSchema(name, publication)));
    for (const { path, schema, file } of files) if (schema === name) expect(valid(file) ? [] : valid.errors, path).toEqual([]);
  });

  test('every file says its own address, and that of its schema', () => {
    for (const { path, schema, file } of files) {
      expect(file).toMatchObject({
        url: `https://evidenskatalogen.example/${path}`,
        schema: publishedSchema(schema, publication)['$id'],
        modified: publication.catalogue.interventions.length === 0 ? null : expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      });
    }
  });
});

describe('The schemas', () => {
  test.each([...FILE_SCHEMAS.keys()])('%s is a sound JSON Schema that leaves room for more fields', (name) => {
    const schema = publishedSchema(name, real);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(() => validatorOf(schema)).not.toThrow();
    expect(JSON.stringify(schema)).not.toContain('additionalProperties');
  });

  test.each([...FILE_SCHEMAS.keys()])('%s explains each of its fields in Swedish', (name) => {
    expect(unexplained(publishedSchema(name, real))).toEqual([]);
  });

  test('a wrong file is found out', () => {
    const valid = validatorOf(publishedSchema('findings', real));
    const { file } = everyJsonFile(real).find(({ schema }) => schema === 'findings') ?? { file: {} };
    const damaged = structuredClone(file) as { items: { direction: string; computed: { certainty: unknown } }[] };
    Object.assign(damaged.items[0] ?? {}, { direction: 'uppåt' });
    expect(valid(damaged)).toBe(false);
    expect(valid.errors?.[0]?.instancePath).toBe('/items/0/direction');
  });
});

/** The paths of fields without a description. */
function unexplained(schema: PublishedSchema, path = ''): string[] {
  const own = Object.entries((schema.properties ?? {}) as Record<string, PublishedSchema>).flatMap(([field, inside]) => [
    ...(inside.description === undefined && inside.$ref === undefined ? [`${path}.${field}`] : []),
    ...unexplained(inside, `${path}.${field}`),
  ]);
  return schema.items === undefined ? own : [...own, ...unexplained(schema.items as PublishedSchema, `${path}[]`)];
}
