import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConfig, lint } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { dataFiles, documentFiles } from '../../src/views/open-data/files.ts';
import { openApi } from '../../src/views/open-data/openapi.ts';
import { FILE_SCHEMAS, publishedSchema } from '../../src/views/open-data/schemas.ts';
import { everyJsonFile } from './every-file.ts';
import { publicationOf } from './publication.ts';

const real = publicationOf();
const described = openApi(real) as {
  readonly paths: Readonly<Record<string, { readonly get: { readonly operationId: string; readonly responses: Record<string, { content: unknown }> } }>>;
};

test('the description follows the recommended rules for OpenAPI, and every schema that it refers to is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'oppna-data-'));
  try {
    mkdirSync(join(folder, 'schemas'));
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(described));
    for (const name of FILE_SCHEMAS.keys()) writeFileSync(join(folder, 'schemas', `${name}.json`), JSON.stringify(publishedSchema(name, real)));
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lint({ ref: join(folder, 'openapi.json'), config });
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every published file has an address in it, and no address leads nowhere', () => {
  const patterns = Object.keys(described.paths).map((path) => new RegExp(`^${path.replaceAll('.', '\\.').replace('{id}', '[a-z0-9-]+')}$`));
  const files = [...everyJsonFile(real).map(({ path }) => path), ...dataFiles().map(({ path }) => path), ...documentFiles().map(({ path }) => path)];
  expect(files.filter((path) => !patterns.some((pattern) => pattern.test(`/${path}`)))).toEqual([]);
  expect(patterns.filter((pattern) => !files.some((path) => pattern.test(`/${path}`)))).toEqual([]);
});

test('each operation has a name of its own', () => {
  const names = Object.values(described.paths).map(({ get }) => get.operationId);
  expect(new Set(names).size).toBe(names.length);
});
