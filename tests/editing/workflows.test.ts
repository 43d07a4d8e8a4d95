import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly permissions?: unknown }>>;
}

const FOLDER = '.github/workflows';
const read = (file: string): Workflow => parse(readFileSync(join(FOLDER, file), 'utf8')) as Workflow;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const files = readdirSync(FOLDER);
const steps = (workflow: Workflow) => Object.values(workflow.jobs).flatMap((job) => job.steps);

describe.each(files)('%s', (file) => {
  const workflow = read(file);

  test('runs only scripts that are there', () => {
    const named = steps(workflow).flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:--silent )?(--if-present )?([\w:]+)/g)]);
    expect(named.filter(([, optional, name = '']) => optional === undefined && !(name in scripts)).map(([line]) => line)).toEqual([]);
  });

  test('uses actions by the commit that they were read at', () => {
    expect(steps(workflow).flatMap(({ uses }) => (uses === undefined || /@[0-9a-f]{40}$/.test(uses) ? [] : [uses]))).toEqual([]);
  });

  test('puts nothing that somebody else wrote into a command', () => {
    expect(steps(workflow).filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('may write only where it runs nothing of a change', () => {
    const writes = Object.values(workflow.permissions).includes('write');
    const runsChange = 'pull_request' in workflow.on;
    expect(writes && runsChange).toBe(false);
    if ('workflow_run' in workflow.on) expect(steps(workflow).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))).toEqual([]);
    expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([]);
  });
});

test('a pull request is met by what npm test runs, in the jobs content, code and site', () => {
  const { jobs } = read('pull-request.yml');
  expect(Object.keys(jobs)).toEqual(['content', 'code', 'site']);
  const run = Object.values(jobs).flatMap((job) =>
    job.steps.flatMap((step) => [...(step.run ?? '').matchAll(/npm run --silent ([\w:]+)/g)].map(([, name]) => name)),
  );
  const local = [...(scripts['test:all'] ?? '').matchAll(/npm run --silent ([\w:]+)/g)].map(([, name]) => name);
  expect(run).toEqual(expect.arrayContaining(local));
});

test('the template of a pull request is short', () => {
  expect(readFileSync('.github/pull_request_template.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(15);
});

test.each(['ny-utvardering.yml', 'fel-i-en-siffra.yml'])('%s asks for the source', (file) => {
  const form = parse(readFileSync(join('.github/ISSUE_TEMPLATE', file), 'utf8')) as { body: { id?: string; validations?: { required?: boolean } }[] };
  expect(form.body.find(({ id }) => id === 'source')?.validations?.required).toBe(true);
});

test('nobody is named to own code who is not there', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([]);
});
