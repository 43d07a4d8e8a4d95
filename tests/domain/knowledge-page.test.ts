import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { expect, test } from 'vitest';
import { TAKEN_ADDRESSES } from '../../src/domain/knowledge-page.ts';

test('the taken addresses are those of the folders and files of the pages', () => {
  const addresses = readdirSync('src/pages')
    .filter((name) => !name.startsWith('[') && name !== 'index.astro')
    .map((name) => basename(name, extname(name)));
  expect(addresses.sort()).toEqual([...TAKEN_ADDRESSES].sort());
});
