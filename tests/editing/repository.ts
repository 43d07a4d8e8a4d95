import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A git repository of a test's own, with a copy of the real content committed on main. */
export interface Repository {
  readonly root: string;
  git(...parameters: string[]): string;
  write(path: string, text: string): void;
  /** Runs a command of the project there. */
  run(script: string, ...parameters: string[]): { code: number; output: string };
}

/** Hands a repository to the test and takes it away afterwards. */
export function withRepository<T>(use: (repository: Repository) => T, from = 'src/content'): T {
  const root = mkdtempSync(join(tmpdir(), 'evidenskatalogen-git-'));
  try {
    cpSync(from, join(root, 'src/content'), { recursive: true });
    const git = (...parameters: string[]) =>
      execFileSync('git', parameters, { cwd: root, encoding: 'utf8', env: { ...process.env, ...IDENTITY }, stdio: 'pipe' });
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Before');
    return use({ root, git, write: (path, text) => write(join(root, path), text), run: (script, ...parameters) => run(root, script, parameters) });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The tests must not read the settings of the person who runs them. */
export const IDENTITY = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function run(root: string, script: string, parameters: readonly string[]): { code: number; output: string } {
  const env = { ...process.env, GITHUB_STEP_SUMMARY: '' };
  try {
    return {
      code: 0,
      output: execFileSync(process.execPath, [resolve('scripts', script), ...parameters], { cwd: root, encoding: 'utf8', env, stdio: 'pipe' }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, output: `${stdout}${stderr}` };
  }
}

/** A new evaluation of a real intervention that lowers its rating: no difference, in a systematic review. The study is made up. */
export const NEW_EVALUATION = {
  path: 'src/content/evaluations/arbetspraktik-pahittad-2026.yml',
  intervention: 'arbetspraktik',
  title: 'Arbetspraktik i en påhittad översikt för prov',
  text: `id: arbetspraktik-pahittad-2026
title: Arbetspraktik i en påhittad översikt för prov
evaluators: [ifau]
published: "2026"
design: systematisk-oversikt
designNote: En påhittad översikt, som bara finns i provet.
sample:
  size: 12
  unit: studier
  description: Påhittade studier av arbetspraktik.
limitations: []
findings:
  - intervention: arbetspraktik
    outcome: arbete
    measure: Andel som hade ett arbete efter ett år
    direction: ingen-skillnad
    against: sedvanligt-stod
    summary: Lika många hade ett arbete med arbetspraktik som utan.
    figures:
      - { label: Skillnad i andelen med arbete, role: skillnad, value: 0, unit: procentenheter }
    sources:
      - { source: effektiva-tidiga-insatser-2, locator: s. 1 }
sources:
  - { source: effektiva-tidiga-insatser-2 }
lastReviewedOn: "2026-11-22"
`,
} as const;
