import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FIXTURES } from '../../fixtures.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evidenskatalogen-fix-'));
  cpSync(join(FIXTURES, 'valid'), join(root, 'src/content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...flags: string[]) => spawnSync(process.execPath, [resolve('scripts/fix.ts'), ...flags], { cwd: root, encoding: 'utf8' });

test('--check tells and writes nothing; without it the files are put right once and for all', () => {
  expect(run().status).toBe(0);
  const path = join(root, 'src/content/vocabularies/designs.yml');
  const tidy = readFileSync(path, 'utf8');
  const untidy = tidy.replaceAll('\n', ' \r\n');
  writeFileSync(path, untidy);
  expect(run('--check')).toMatchObject({ status: 1, stdout: expect.stringContaining('src/content/vocabularies/designs.yml') });
  expect(readFileSync(path, 'utf8')).toBe(untidy);
  expect(run().status).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(tidy);
  expect(run('--check')).toMatchObject({ status: 0, stdout: expect.stringContaining('filer har redan rätt form') });
});

test('a file that cannot be read is left, told of, and makes the command fail', () => {
  const path = join(root, 'src/content/vocabularies/designs.yml');
  writeFileSync(path, 'id: [a');
  expect(run()).toMatchObject({ status: 1, stdout: expect.stringContaining('src/content/vocabularies/designs.yml') });
  expect(readFileSync(path, 'utf8')).toBe('id: [a');
});

test('an unknown flag changes nothing and shows how the command is used', () => {
  expect(run('--chek')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('npm run fix -- --check') });
});
