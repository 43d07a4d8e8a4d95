import { globSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { editorPolicy, headerPolicy, pagePolicy } from '../../src/security-policy.ts';
import { open, PAGES } from './pages.ts';

declare global {
  interface Window {
    refused?: string[];
  }
}

const EDITOR = 'dist/redigera/editor/index.html';
const built = globSync('dist/**/*.html')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== EDITOR)
  .sort();

test('every built page carries the security policy, and the policy allows nothing inline', () => {
  expect(built.length).toBeGreaterThan(40);
  expect(pagePolicy).not.toContain('unsafe-inline');
  expect(pagePolicy).not.toContain("'unsafe-eval'");
  for (const file of built) {
    const policies = [...readFileSync(file, 'utf8').matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)].map(([, policy]) => policy);
    expect.soft(policies, file).toEqual([pagePolicy]);
  }
});

/** What a page says to programs is data: browsers never run it. */
const DATA = '<script type="application/ld+json">';

test('no built page has a script, a style or a handler inline', () => {
  for (const file of built) {
    const tags = readFileSync(file, 'utf8').match(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi) ?? [];
    const inline = tags.filter(
      (tag) => /^<style\b/i.test(tag) || (/^<script\b/i.test(tag) && tag !== DATA && !/\ssrc=/.test(tag)) || /\s(?:style|on[a-z]+)=/i.test(withoutValues(tag)),
    );
    expect.soft(inline, file).toEqual([]);
  }
});

test('what a page says to programs is nothing but JSON, which can’t end its element', () => {
  const texts = built.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]);
  expect(texts.length).toBeGreaterThan(100);
  for (const [, text = ''] of texts) {
    expect(text).not.toContain('<');
    expect(() => JSON.parse(text)).not.toThrow();
  }
});

function withoutValues(tag: string): string {
  return tag.replace(/="[^"]*"/g, '=""');
}

test('the server sends the policy too, and forbids others to frame the site', async ({ request }) => {
  expect((await request.get('/')).headers()['content-security-policy']).toBe(headerPolicy);
});

/** What a page must never do, as it happens. */
async function watch(page: Page, home: string): Promise<{ readonly errors: string[]; readonly elsewhere: string[] }> {
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) elsewhere.push(request.url());
  });
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => window.refused?.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  return { errors, elsewhere };
}

test('no page gives errors, breaks the policy, asks another site or stores anything', async ({ page, context, baseURL }) => {
  const { errors, elsewhere } = await watch(page, `${baseURL}/`);
  for (const sitePage of PAGES) {
    await open(page, sitePage);
    await page.waitForLoadState('networkidle');
    // The browser itself reports that the page's own address was not found.
    const told = errors.splice(0).filter((error) => sitePage.status !== 404 || !error.includes('status of 404'));
    expect.soft(told, sitePage.name).toEqual([]);
    expect.soft(await page.evaluate(() => window.refused), sitePage.name).toEqual([]);
    expect.soft(await page.evaluate(() => localStorage.length + sessionStorage.length), sitePage.name).toBe(0);
  }
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('a script that somebody got into a page is not run', async ({ page }) => {
  await watch(page, '');
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.name = "run"';
    document.body.append(script);
  });
  expect(await page.evaluate(() => window.name)).toBe('');
  expect(await page.evaluate(() => window.refused)).toContain('script-src-elem inline');
});

function policiesOf(file: string): (string | undefined)[] {
  return [...readFileSync(file, 'utf8').matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)].map(([, policy]) => policy);
}

test('the editor alone has a looser policy: inline styles and what it keeps in memory, and no other site', async ({ request }) => {
  const policy = editorPolicy([]).replaceAll("'", '&#39;');
  expect([policy, editorPolicy([])]).toContain(policiesOf(EDITOR)[0]);
  expect(editorPolicy([])).not.toMatch(/https?:|unsafe-eval|\*/);
  expect(editorPolicy([]).match(/[a-z-]+ [^;]*unsafe-inline/g)).toEqual(["style-src 'self' 'unsafe-inline"]);
  expect((await request.get('/redigera/editor/')).headers()['content-security-policy']).toBe(`${editorPolicy([])}; frame-ancestors 'none'`);
  expect((await request.get('/redigera/')).headers()['content-security-policy']).toBe(headerPolicy);
});

test('no other page loads anything of the editor', () => {
  const assetsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(/_astro\/[^"']+\.(?:js|css)/g)].map(([asset]) => asset);
  const others = new Set(built.flatMap(assetsOf));
  const own = assetsOf(EDITOR);
  expect(own.length).toBeGreaterThan(1);
  expect(own.filter((asset) => others.has(asset))).toEqual([]);
});
