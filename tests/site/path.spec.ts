import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { IDENTITY, NEW_EVALUATION } from '../editing/repository.ts';

/** What a build of the project needs. */
const PARTS = ['CONTRIBUTING.md', 'docs', 'package.json', 'tsconfig.json', 'astro.config.ts', 'site.config.ts', 'public', 'scripts', 'src'];
const WITHDRAWN = 'src/content/evaluations/hasky-pwc-2015.yml';
const RENAMED = 'src/content/examples/tillit-i-borlange.mdx';

test('a new evaluation, a withdrawn one and a renamed example: checked, told of, built and on their pages', () => {
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
    const edit = (path: string, from: string, to: string) => writeFileSync(join(root, path), readFileSync(join(root, path), 'utf8').replace(from, to));
    edit(WITHDRAWN, 'lastReviewedOn:', 'withdrawn: { on: "2026-11-30", why: "Utgivaren har dragit tillbaka rapporten." }\nlastReviewedOn:');
    renameSync(join(root, 'src/content/examples/tillit-borlange.mdx'), join(root, RENAMED));
    edit(RENAMED, 'id: tillit-borlange', 'id: tillit-i-borlange\nformerIds: [tillit-borlange]');
    expect(npm('check', '--', '--modified')).toContain('Det du har ändrat är i sin ordning');
    const told = npm('diff');
    expect(told).toContain('Utgivaren har dragit tillbaka rapporten.');
    expect(told).toContain('/exempel/tillit-borlange/');
    expect(told).toMatch(/\*\*Arbetspraktik\*\* \(`arbetspraktik`\): från Trolig effekt .* till \*\*Ingen visad effekt/);
    npm('build');

    const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
    expect(page('insatser/arbetspraktik')).toContain('Ingen visad effekt');
    expect(page('insatser/arbetspraktik')).toContain(NEW_EVALUATION.title);
    expect(page('utvarderingar/arbetspraktik-pahittad-2026')).toContain('<h1');
    expect(page('utvarderingar/hasky-pwc-2015')).toContain('Utgivaren har dragit tillbaka rapporten.');
    expect(page('utvarderingar/hasky-pwc-2015')).toContain('<meta name="robots" content="noindex">');
    expect(page('insatser/hasky')).not.toContain('utvarderingar/hasky-pwc-2015');
    expect(page('exempel/tillit-borlange')).toContain('<meta http-equiv="refresh" content="0; url=/exempel/tillit-i-borlange/">');
    expect(page('exempel/tillit-i-borlange')).toContain('<h1');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
