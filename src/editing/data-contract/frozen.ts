import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedSchema } from '../../views/open-data/json-schema.ts';
import type { Contract } from './contract.ts';

/** Where the promise of version 1 is kept, below the project's folder. */
const FOLDER = 'tests/fixtures/data-v1';

/** The promise as it was last written down. @param root the project's folder @throws where none has been */
export function readFrozen(root: string): Contract {
  const folder = join(root, FOLDER);
  const { files, tables } = JSON.parse(readFileSync(join(folder, 'contract.json'), 'utf8')) as Contract;
  const names = readdirSync(join(folder, 'schemas')).sort();
  const schemas = names.map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, 'schemas', name), 'utf8')) as PublishedSchema]);
  return { files, tables, schemas: Object.fromEntries(schemas) as Contract['schemas'] };
}

/** Writes the promise down. Only what has been compared with the last one may be given. */
export function writeFrozen(root: string, { files, tables, schemas }: Contract): void {
  const folder = join(root, FOLDER);
  mkdirSync(join(folder, 'schemas'), { recursive: true });
  const write = (path: string, value: unknown) => writeFileSync(join(folder, path), `${JSON.stringify(value, null, 1)}\n`);
  write('contract.json', { files, tables });
  for (const [name, schema] of Object.entries(schemas)) write(`schemas/${name}.json`, schema);
}
