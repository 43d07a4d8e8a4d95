import { JsonLdParser } from 'jsonld-streaming-parser';
import { describe, expect, test } from 'vitest';
import { site } from '../../../site.config.ts';
import { glossary } from '../../../src/views/concepts.ts';
import { DATASETS, dataFiles } from '../../../src/views/open-data/files.ts';
import { dataCatalogueThing } from '../../../src/views/structured-data/data-catalogue.ts';
import { evaluationContents, glossaryThing, interventionContents } from '../../../src/views/structured-data/entry.ts';
import { type PageInfo, pageThing } from '../../../src/views/structured-data/page.ts';
import { sourceThing } from '../../../src/views/structured-data/source.ts';
import { scriptText, type Thing } from '../../../src/views/structured-data/thing.ts';
import { breadcrumbList, type SiteInfo, webSite } from '../../../src/views/structured-data/web-site.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const catalogue = realCatalogue();
const info: SiteInfo = { ...site, url: 'https://katalogen.example', publisher: null };
const day = (iso: string) => ({ iso, text: iso });
const PAGE: PageInfo = {
  title: 'Språng & hopp </script><b>"',
  description: 'Vad <!-- insatsen är, och för vem.',
  address: '/insatser/sprang/',
  upkeep: { reviewed: day('2026-11-22'), changes: [{ day: day('2026-11-23'), kind: 'Ändring', text: 'En studie till.' }] },
};

/** Every kind of thing that pages tell of, made from the real content. */
const THINGS: Readonly<Record<string, Thing>> = {
  site: webSite(info),
  crumbs: breadcrumbList({ trail: [{ label: 'Insatser', href: '/insatser/' }], here: 'Språng' }, info),
  article: pageThing('article', PAGE, {}, info),
  data: dataCatalogueThing({ datasets: DATASETS, files: dataFiles(), modified: '2026-11-22', version: '1.0.0' }, info),
  glossary: glossaryThing(glossary(catalogue), info),
  ...Object.fromEntries(catalogue.interventions.map((entry) => [`insatser/${entry.id}`, pageThing('article', PAGE, interventionContents(entry), info)])),
  ...Object.fromEntries(
    catalogue.evaluations.map((entry) => [`utvarderingar/${entry.id}`, pageThing('page', PAGE, evaluationContents(entry, catalogue, info), info)]),
  ),
  ...Object.fromEntries(catalogue.sources.map((entry) => [`kallor/${entry.id}`, sourceThing(entry)])),
};

interface Quad {
  readonly predicate: { readonly value: string };
}

/** The statements of a text as JSON-LD. The context of schema.org stands in for the one on the net: all words are its own. */
function parse(text: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const parser = new JsonLdParser({
      documentLoader: {
        load: async (url) => {
          if (url !== 'https://schema.org') throw new Error(`Unknown context ${url}`);
          return { '@context': { '@vocab': 'https://schema.org/' } };
        },
      },
    });
    const found: Quad[] = [];
    parser.on('data', (quad: Quad) => found.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(found));
    parser.write(text);
    parser.end();
  });
}

/** Every value of a property, however deep it stands. */
function deep(value: unknown, property: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => deep(each, property));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [...(key === property ? [each] : []), ...deep(each, property)]);
}

describe('What a page says to programs', () => {
  test('can be read as JSON and as JSON-LD, and never ends the element that it stands in', async () => {
    for (const [name, thing] of Object.entries(THINGS)) {
      const text = scriptText([thing]);
      expect.soft(text, name).not.toContain('<');
      expect.soft(JSON.parse(text), name).toEqual({ '@context': 'https://schema.org', ...thing });
      const quads = await parse(text);
      expect.soft(quads.length, name).toBeGreaterThan(1);
      expect
        .soft(
          quads.filter(({ predicate }) => !/^https:\/\/schema\.org\/\w|#type$/.test(predicate.value)),
          name,
        )
        .toEqual([]);
    }
  });

  test('holds nothing unknown or empty, and whole addresses', () => {
    for (const [name, thing] of Object.entries(THINGS)) {
      expect.soft(scriptText([thing]), name).not.toMatch(/null|undefined|:""|:\[\]|:\{\}/);
      const addresses = ['url', '@id', 'item', 'sameAs', 'license', 'contentUrl', 'urlTemplate', 'documentation'].flatMap((key) => deep(thing, key));
      expect
        .soft(
          addresses.filter((address) => typeof address !== 'string' || !/^https?:\/\/[^\s/]+\//.test(address)),
          name,
        )
        .toEqual([]);
    }
  });

  test('never calls a rating a review with stars', () => {
    const types = Object.values(THINGS)
      .flatMap((thing) => deep(thing, '@type'))
      .flat();
    expect(types.filter((type) => /Review|Rating|Medical/.test(String(type)))).toEqual([]);
  });

  test('several things stand in one element', () => {
    const whole = JSON.parse(scriptText([THINGS['site'] as Thing, THINGS['crumbs'] as Thing])) as { '@graph': unknown[] };
    expect(whole['@graph']).toEqual([THINGS['site'], THINGS['crumbs']]);
  });
});

test('the site is searched at its own search page', () => {
  expect(webSite(info)).toMatchObject({
    potentialAction: { target: { urlTemplate: 'https://katalogen.example/sok/?q={q}' }, 'query-input': 'required name=q' },
  });
});

test('breadcrumbs are numbered, and the page itself is last without an address', () => {
  expect(THINGS['crumbs']?.['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Insatser', item: 'https://katalogen.example/insatser/' },
    { '@type': 'ListItem', position: 2, name: 'Språng' },
  ]);
});

describe('A page', () => {
  test('was changed on the day of its latest change, and when it was read last if it has none', () => {
    expect(pageThing('page', PAGE, {}, info)).toMatchObject({ dateModified: '2026-11-23', lastReviewed: '2026-11-22' });
    const untouched = { ...PAGE, upkeep: { reviewed: day('2026-11-22'), changes: [] } };
    expect(pageThing('page', untouched, {}, info)).toMatchObject({ dateModified: '2026-11-22' });
  });

  test('names a publisher only when there is one', () => {
    const publisher = { name: 'Kommunen', organisationNumber: null, email: null };
    expect(pageThing('page', PAGE, {}, info)).not.toHaveProperty('publisher');
    expect(pageThing('page', PAGE, {}, { ...info, publisher })).toMatchObject({ publisher: { '@type': 'Organization', name: 'Kommunen' } });
  });
});

test('a work without a known title has none', () => {
  const unknown = catalogue.sources.filter(({ title }) => title === undefined);
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.map(sourceThing).filter((thing) => 'name' in thing)).toEqual([]);
});

test('the glossary holds every concept, with its explanation', () => {
  const terms = THINGS['glossary']?.['hasDefinedTerm'] as { name: string; description: string }[];
  expect(terms).toHaveLength(catalogue.vocabularies.concepts.length);
  expect(
    terms.filter(({ name, description }) => !catalogue.vocabularies.concepts.some((own) => own.label === name && own.description === description)),
  ).toEqual([]);
});

test('every file of open data is told of in its dataset', () => {
  const addresses = deep(THINGS['data'], 'contentUrl');
  expect(addresses.sort()).toEqual(
    dataFiles()
      .map(({ path }) => `https://katalogen.example/${path}`)
      .sort(),
  );
});
