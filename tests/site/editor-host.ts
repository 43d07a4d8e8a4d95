import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import type { RepositorySetting } from '../../src/domain/repository.ts';
import { editorPolicy } from '../../src/security-policy.ts';
import { backendOf, hostsOf } from '../../src/views/editor/backend.ts';
import { editorSetup } from '../../src/views/editor/setup.ts';
import { routes } from '../../src/views/routes.ts';
import { realCatalogue } from '../real-catalogue.ts';
import { contentPaths } from './content-paths.ts';

const REPOSITORY: RepositorySetting = { backend: 'github', name: 'kommunen/katalogen', branch: 'main', apiUrl: null, signInUrl: null, appId: null };

/** What the editor has done at the host. */
export interface Host {
  readonly branches: string[];
  readonly commits: { readonly branch: string; readonly path: string; readonly text: string }[];
  readonly pulls: { readonly head: string; readonly base: string; readonly draft: boolean }[];
  /** What it asked for that this host doesn't know. */
  readonly unknown: string[];
}

interface Question {
  readonly query: string;
  readonly variables: { readonly input?: Input };
}
interface Input {
  readonly name?: string;
  readonly branch?: { readonly branchName: string };
  readonly fileChanges?: { readonly additions: readonly { readonly path: string; readonly contents: string }[] };
}

/** The editor as it is where a host is configured, and a host that holds the real content and keeps what is done to it. */
export async function mockHost(page: Page): Promise<Host> {
  const host: Host = { branches: [], commits: [], pulls: [], unknown: [] };
  const setup = JSON.stringify(editorSetup(realCatalogue(), REPOSITORY, 'https://katalogen.example'));
  await page.route(`**${routes.editorSetup}`, (route) => route.fulfill({ contentType: 'application/json', body: setup }));
  await page.route(`**${routes.editor}`, async (route) => {
    const html = await (await route.fetch()).text();
    const body = html
      .replace(/(Content-Security-Policy" content=")[^"]*/, `$1${editorPolicy(hostsOf(REPOSITORY))}`)
      .replace('data-local="true"', 'data-local="false"');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.route(`${String(hostsOf(REPOSITORY)[0])}/**`, (route) => answer(route, host));
  return host;
}

const FILES = contentPaths().map((path) => {
  const text = readFileSync(path, 'utf8');
  return { path, text, sha: createHash('sha1').update(text).digest('hex') };
});
const TEXTS = new Map(FILES.map(({ sha, text }) => [sha, text]));
const REPO = `/repos/${String(backendOf(REPOSITORY)['repo'])}`;

async function answer(route: Route, host: Host): Promise<void> {
  const request = route.request();
  const path = new URL(request.url()).pathname;
  const found =
    request.method() === 'OPTIONS' ? {} : path === '/graphql' ? ask(request.postDataJSON() as Question, host) : rest(path, request.postDataJSON(), host);
  if (found === undefined) host.unknown.push(`${request.method()} ${path} ${request.postData() ?? ''}`.slice(0, 300));
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' };
  await route.fulfill({ status: found === undefined ? 404 : 200, headers, json: found ?? { message: 'Not Found' } });
}

function rest(path: string, data: unknown, host: Host): object | undefined {
  if (path === '/user') return { login: 'redaktor', name: 'Redaktör', id: 1, email: 'redaktor@katalogen.example', avatar_url: '', html_url: '' };
  if (path.startsWith(`${REPO}/collaborators/`)) return {};
  if (path.startsWith(`${REPO}/git/trees/`)) {
    return {
      truncated: false,
      tree: FILES.map(({ path: file, text, sha }) => ({ path: file, type: 'blob', mode: '100644', sha, size: Buffer.byteLength(text) })),
    };
  }
  if (path === `${REPO}/pulls`) {
    host.pulls.push(data as Host['pulls'][number]);
    const day = '2026-11-22T10:00:00Z';
    return {
      number: 7,
      id: 7,
      node_id: 'P7',
      html_url: '',
      draft: true,
      created_at: day,
      updated_at: day,
      head: { sha: 'c1' },
      user: { login: 'redaktor' },
      labels: [],
    };
  }
  return path.startsWith(`${REPO}/issues/7/labels`) ? [] : undefined;
}

function ask({ query, variables: { input = {} } }: Question, host: Host): object | undefined {
  if (query.includes('createRef(')) {
    host.branches.push(input.name ?? '');
    return { data: { createRef: { ref: { name: input.name } } } };
  }
  if (query.includes('createCommitOnBranch(')) {
    for (const { path, contents } of input.fileChanges?.additions ?? []) {
      host.commits.push({ branch: input.branch?.branchName ?? '', path, text: Buffer.from(contents, 'base64').toString('utf8') });
    }
    return { data: { createCommitOnBranch: { commit: { oid: 'c1', committedDate: '2026-11-22T10:00:00Z', file_0: { oid: 'b1' } } } } };
  }
  if (query.includes('fork: repository')) return { data: { fork: { id: 'R1' }, base: { ref: { target: { oid: 'c0' } } } } };
  if (query.includes('pullRequests(')) return { data: { repository: { pullRequests: { nodes: [] } } } };
  const blobs = [...query.matchAll(/(\w+): object\(oid: "(\w+)"\)/g)].map(([, name, sha = '']) => [name, { text: TEXTS.get(sha), isTruncated: false }]);
  if (blobs.length > 0) return { data: { repository: Object.fromEntries(blobs) } };
  const commits = [...query.matchAll(/(commit_\d+): ref/g)].map(([, name]) => [name, { target: { history: { nodes: [] } } }]);
  if (commits.length > 0) return { data: { repository: Object.fromEntries(commits) } };
  return query.includes('ref(qualifiedName')
    ? { data: { repository: { ref: { target: { oid: 'c0', history: { nodes: [{ oid: 'c0', message: '' }] } } } } } }
    : undefined;
}
