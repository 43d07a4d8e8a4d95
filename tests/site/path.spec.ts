import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { IDENTITY, NEW_EVALUATION } from '../editing/repository.ts';

/** What a build of the project needs. */
const PARTS = ['CONTRIBUTING.md', 'docs', 'package.json', 'tsconfig.json', 'astro.config.ts', 'site.config.ts', 'public', 'scripts', 'src'];

test('a new evaluation: checked, told of, built and on the page', () => {
  // It builds the whole site once more.
  test.setTimeout(240_000);
  const root = mkdtempSync(join(tmpdir(), 'evidenskatalogen-path-'));
  try {
    for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    // What is installed and what a build leaves behind is no part of a version.
    writeFileSync(join(root, '.gitignore'), 'node_modules\ndist\n.astro\n');
    const run = (command: string, ...parameters: string[]) =>
      execFileSync(command, parameters, { cwd: root, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, ...IDENTITY, SITE_BASE: '/' } });
    const npm = (...parameters: string[]) => run('npm', 'run', '--silent', ...parameters);
    run('git', 'init', '--quiet', '--initial-branch', 'main');
    run('git', 'add', '.');
    run('git', 'commit', '--quiet', '--message', 'Before');

    writeFileSync(join(root, NEW_EVALUATION.path), NEW_EVALUATION.text);
    expect(npm('check', '--', '--modified')).toContain('Det du har ändrat är i sin ordning');
    expect(npm('diff')).toMatch(/\*\*Arbetspraktik\*\* \(`arbetspraktik`\): från Trolig effekt .* till \*\*Ingen visad effekt/);
    npm('build');

    const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
    expect(page('insatser/arbetspraktik')).toContain('Ingen visad effekt');
    expect(page('insatser/arbetspraktik')).toContain(NEW_EVALUATION.title);
    expect(page('utvarderingar/arbetspraktik-pahittad-2026')).toContain('<h1');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
