import { describe, expect, test } from 'vitest';
import { breaches, type Contract, currentContract } from '../../src/editing/data-contract/contract.ts';
import { schemaBreaches } from '../../src/editing/data-contract/compare-schemas.ts';
import { readFrozen } from '../../src/editing/data-contract/frozen.ts';
import { CLOSED, type PublishedSchema } from '../../src/views/open-data/json-schema.ts';

test('nothing that /data/v1/ promises has been taken away or changed (docs/open-data.md says what to do)', () => {
  expect(breaches(readFrozen(process.cwd()), currentContract())).toEqual([]);
});

test('the promise covers every file, table and schema there was when it was written down', () => {
  const { files, tables, schemas } = readFrozen(process.cwd());
  expect(files.length).toBeGreaterThan(25);
  expect(Object.keys(tables)).toEqual(['interventions', 'evaluations', 'findings', 'figures']);
  expect(Object.keys(schemas).length).toBeGreaterThan(30);
});

const SCHEMA: PublishedSchema = {
  type: 'object',
  properties: {
    id: { $ref: '#/$defs/identifier' },
    name: { type: 'string', maxLength: 80 },
    note: { type: 'string' },
    size: { type: 'number' },
    level: { type: 'string', enum: ['a', 'b'] },
    certainty: { anyOf: [{ type: 'string', enum: ['hog', 'lag'], $comment: CLOSED }, { type: 'null' }] },
    on: { type: 'string', format: 'date' },
    groups: { type: 'array', minItems: 1, items: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } },
  },
  required: ['id', 'name', 'level', 'certainty', 'groups'],
  $defs: { identifier: { type: 'string', pattern: '^[a-z]+$' } },
};

type Editable = { properties: Record<string, Record<string, unknown>>; required: string[]; $defs: Record<string, unknown> };
function changed(change: (schema: Editable) => void): PublishedSchema {
  const copy = structuredClone(SCHEMA) as unknown as Editable;
  change(copy);
  return copy as unknown as PublishedSchema;
}

const BREAKING: Readonly<Record<string, readonly [(schema: Editable) => unknown, string]>> = {
  'a field is gone': [({ properties }) => delete properties['note'], '”note” finns inte längre'],
  'a field has a new name': [({ properties }) => Object.assign(properties, { title: properties['name'], name: undefined }), '”name” finns inte längre'],
  'a type is another': [({ properties }) => (properties['size'] = { type: 'string' }), '”size” har bytt typ: var number, är string'],
  'a value may be null': [({ properties }) => (properties['name'] = { type: ['string', 'null'] }), '”name” har bytt typ'],
  'a value may be null, by another form': [({ properties }) => (properties['name'] = { anyOf: [{ type: 'string' }, { type: 'null' }] }), '”name” har bytt typ'],
  'a field may be left out': [(schema) => (schema.required = schema.required.filter((name) => name !== 'name')), '”name” fanns alltid och kan nu saknas'],
  'a value of a list is gone': [({ properties }) => (properties['level'] = { type: 'string', enum: ['b'] }), '”level” har förlorat värdet ”a”'],
  'values have changed places': [
    ({ properties }) => (properties['level'] = { type: 'string', enum: ['b', 'a'] }),
    '”level” har fått sina värden i en annan ordning',
  ],
  'a list of values is let loose': [({ properties }) => (properties['level'] = { type: 'string' }), '”level” hade bestämda värden'],
  'a closed list has grown': [
    ({ properties }) => (properties['certainty'] = { anyOf: [{ type: 'string', enum: ['hog', 'lag', 'lagre'], $comment: CLOSED }, { type: 'null' }] }),
    '”certainty” kan nu ha en form',
  ],
  'a day is any text': [({ properties }) => (properties['on'] = { type: 'string' }), '”on” skrivs på ett annat sätt'],
  'an id is any text': [(schema) => (schema.$defs['identifier'] = { type: 'string' }), '”id” skrivs på ett annat sätt'],
  'a list may be empty': [({ properties }) => delete properties['groups']?.['minItems'], '”groups” hade alltid minst en del'],
  'a field inside a list is gone': [
    ({ properties }) => (properties['groups'] = { type: 'array', minItems: 1, items: { type: 'object', properties: {} } }),
    '”groups[].id” finns inte längre',
  ],
};

const HARMLESS: Readonly<Record<string, (schema: Editable) => unknown>> = {
  'a new field': ({ properties }) => (properties['extra'] = { type: 'string' }),
  'a new field that is always there': (schema) => {
    schema.properties['extra'] = { type: 'string' };
    schema.required.push('extra');
  },
  'a field that is always there from now on': ({ required }) => required.push('note'),
  'a new value last': ({ properties }) => (properties['level'] = { type: 'string', enum: ['a', 'b', 'c'] }),
  'a number that is whole from now on': ({ properties }) => (properties['size'] = { type: 'integer' }),
  'a value that is never null from now on': ({ properties }) => (properties['certainty'] = { type: 'string', enum: ['hog', 'lag'], $comment: CLOSED }),
  'a longer name': ({ properties }) => (properties['name'] = { type: 'string', maxLength: 200 }),
  'another description': ({ properties }) => Object.assign(properties['name'] ?? {}, { description: 'Namnet.' }),
  'the same, referred to': (schema) => {
    schema.$defs['name'] = { type: 'string' };
    schema.properties['name'] = { $ref: '#/$defs/name' };
  },
};

describe('A schema breaks the promise when', () => {
  test.each(Object.entries(BREAKING))('%s', (_, [change, message]) => {
    const found = schemaBreaches(SCHEMA, JSON.parse(JSON.stringify(changed(change))) as PublishedSchema);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });
});

test.each(Object.entries(HARMLESS))('A schema keeps the promise with %s', (_, change) => {
  expect(schemaBreaches(SCHEMA, changed(change))).toEqual([]);
});

describe('Files and columns', () => {
  const old: Contract = { files: ['data/v1/a.json'], tables: { fynd: [column('id'), column('namn')] }, schemas: { a: SCHEMA } };

  test.each<[string, Partial<Contract>, string]>([
    ['a file is gone', { files: [] }, 'data/v1/a.json: filen finns inte längre'],
    ['a schema is gone', { schemas: {} }, 'schemas/a.json: schemat finns inte längre'],
    ['a column is gone', { tables: { fynd: [column('id')] } }, 'fynd.csv: kolumnen ”namn” finns inte längre'],
    ['a column has another type', { tables: { fynd: [column('id', 'ids'), column('namn')] } }, 'fynd.csv: kolumnen ”id” har bytt typ: var text, är ids'],
    ['a new column comes first', { tables: { fynd: [column('id'), column('ny'), column('namn')] } }, 'kolumnen ”namn” har flyttats från plats 2 till 3'],
  ])('break the promise when %s', (_, change, message) => {
    const found = breaches(old, { ...old, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  test('keep it when something comes last', () => {
    const more = {
      files: [...old.files, 'data/v1/b.json'],
      tables: { fynd: [column('id'), column('namn'), column('ny')], ny: [] },
      schemas: { ...old.schemas, b: SCHEMA },
    };
    expect(breaches(old, more)).toEqual([]);
  });
});

function column(name: string, type = 'text') {
  return { name, type };
}
