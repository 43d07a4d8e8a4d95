import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { siteMapEntry } from '../src/site-map.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidenskatalogen-site-map-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a page with this head, and asks what the site map says of it. */
function entryFor(head: string, base = '/') {
  mkdirSync(join(folder, 'åsikt'), { recursive: true });
  writeFileSync(join(folder, 'åsikt', 'index.html'), `<html><head>${head}</head></html>`);
  const url = `https://katalogen.example${base}${encodeURIComponent('åsikt')}/`;
  return { url, entry: siteMapEntry({ url, changefreq: 'daily' }, { folder, base }) };
}

const CANONICAL = '<link rel="canonical" href="https://katalogen.example/sida/">';

describe('The site map', () => {
  test('holds a page with an address of its own, also below a path', () => {
    const { url, entry } = entryFor(CANONICAL);
    expect(entry).toEqual({ url, changefreq: 'daily' });
    expect(entryFor(CANONICAL, '/insatser-som-fungerar/').entry).toBeDefined();
  });

  test('says when a page changed, if the page says so', () => {
    const structured = '<script type="application/ld+json">{"@type":"WebPage","dateModified":"2026-11-22"}</script>';
    expect(entryFor(CANONICAL + structured).entry).toMatchObject({ lastmod: '2026-11-22' });
  });

  test('leaves out what asks to be left alone, what has no address of its own and what isn’t there', () => {
    expect(entryFor(`<meta name="robots" content="noindex">${CANONICAL}`).entry).toBeUndefined();
    expect(entryFor('<title>Sida</title>').entry).toBeUndefined();
    expect(siteMapEntry({ url: 'https://katalogen.example/finns-inte/' }, { folder, base: '/' })).toBeUndefined();
  });
});
