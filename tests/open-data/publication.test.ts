import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/catalogue/parse-body.ts';
import { bodyKey } from '../../src/domain/catalogue.ts';
import { findingIdsOf } from '../../src/views/open-data/finding-id.ts';
import { listOf, withdrawnOf } from '../../src/views/open-data/json-files.ts';
import { openDataPage } from '../../src/views/open-data/page.ts';
import { absolute, modifiedOn } from '../../src/views/open-data/publication.ts';
import { evaluation, finding, intervention } from '../builders.ts';
import { realCatalogue } from '../real-catalogue.ts';
import { catalogueWith, publicationOf } from './publication.ts';

const { vocabularies } = realCatalogue();

describe('The id of a finding', () => {
  const ids = (...outcomes: string[]) => findingIdsOf({ id: 'studie-2020', findings: outcomes.map((outcome) => finding({ outcome })) });

  test('says evaluation, intervention and outcome, and numbers those that are alike', () => {
    expect(ids('arbete', 'halsa', 'arbete')).toEqual(['studie-2020.sprang.arbete', 'studie-2020.sprang.halsa', 'studie-2020.sprang.arbete.2']);
  });

  test('stays when another finding is put in before it', () => {
    expect(ids('boende', 'arbete', 'halsa').slice(1)).toEqual(ids('arbete', 'halsa'));
  });
});

describe('The day of the last change', () => {
  const change = (on: string) => ({ on, kind: 'andring', text: 'Något är annorlunda i posten.' }) as const;

  test('is the newest among the changes of all entries, whatever was reviewed later', () => {
    const catalogue = catalogueWith({
      interventions: [intervention({ changes: [change('2026-03-01'), change('2025-01-01')], lastReviewedOn: '2026-12-01' })],
      evaluations: [evaluation({ changes: [change('2026-05-02')] })],
    });
    expect(modifiedOn(catalogue)).toBe('2026-05-02');
  });

  test('counts a withdrawal', () => {
    const withdrawn = { on: '2026-07-01', why: 'Posten slogs ihop med en annan post.' };
    expect(modifiedOn(catalogueWith({ interventions: [intervention({ changes: [change('2026-03-01')], withdrawn })] }))).toBe('2026-07-01');
  });

  test('is the newest review where no change is told of, and unknown without entries', () => {
    expect(modifiedOn(catalogueWith({ interventions: [intervention({ lastReviewedOn: '2026-04-04' })] }))).toBe('2026-04-04');
    expect(modifiedOn(catalogueWith())).toBeNull();
  });
});

test('a withdrawn entry is in the list of those and nowhere else', () => {
  const withdrawn = { on: '2026-11-23', why: 'Posten slogs ihop med en annan post.', instead: 'stafett' };
  const publication = publicationOf(catalogueWith({ vocabularies, interventions: [intervention({ id: 'stafett' }), intervention({ withdrawn })] }));
  expect(listOf('interventions', publication).items.map(({ id }) => id)).toEqual(['stafett']);
  expect(withdrawnOf(publication).items).toEqual([
    {
      id: 'sprang',
      collection: 'interventions',
      name: 'Språng',
      on: '2026-11-23',
      why: 'Posten slogs ihop med en annan post.',
      replacedBy: 'stafett',
      url: 'https://evidenskatalogen.example/insatser/sprang/',
    },
  ]);
});

test('running text has whole addresses and nothing that only the page needs', () => {
  const text = '## Beskrivning\n\nLiknar <Insats id="stafett" />. <Kalla id="rapport" locator="s. 4" /> Se [verket](https://example.org/verk).\n';
  const catalogue = catalogueWith({
    vocabularies,
    interventions: [intervention(), intervention({ id: 'stafett', name: 'Stafett' })],
    bodies: new Map([[bodyKey('interventions', 'sprang'), parseBody(text, 1).body]]),
  });
  const [item] = listOf('interventions', publicationOf(catalogue)).items;
  const html = item?.sections[0]?.html ?? '';
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'https://evidenskatalogen.example/insatser/stafett/',
    'https://evidenskatalogen.example/kallor/#rapport',
    'https://example.org/verk',
  ]);
  expect(html).not.toContain('pagefind');
});

test('the text of every real entry has whole addresses', () => {
  const html = listOf('interventions', publicationOf()).items.flatMap(({ sections }) => sections.map((section) => section.html));
  expect(html.length).toBeGreaterThan(100);
  expect(html.filter((text) => /href="(?!https?:\/\/)/.test(text))).toEqual([]);
});

test('an address keeps the path that the site is served under, whatever path the setting has', () => {
  expect(absolute({ url: 'https://www.kommunen.example' }, '/insatser-som-fungerar/data/v1/index.json')).toBe(
    'https://www.kommunen.example/insatser-som-fungerar/data/v1/index.json',
  );
});

describe('The page about the data', () => {
  test('says honestly that nobody publishes, and names the publisher where there is one', () => {
    expect(openDataPage(publicationOf()).publisher).toBe('Ingen organisation har ännu tagit på sig utgivarskapet.');
    const publisher = { name: 'Myndigheten för prov', organisationNumber: null, email: null };
    const page = openDataPage(publicationOf(realCatalogue(), { publisher }));
    expect(page.publisher).toBe('Utgivare är Myndigheten för prov.');
    expect(page.citation).toMatch(/^Myndigheten för prov\. \(\d{4}\)\. Öppna data \(version 1\.2\.3\)\./);
  });

  test('holds for a catalogue without entries', () => {
    const page = openDataPage(publicationOf(catalogueWith()));
    expect(page.modified).toBe('');
    expect(page.citation).toContain('(u.å.)');
    expect(page.datasets.find(({ id }) => id === 'insatser')?.count).toBe('0\u00a0poster');
  });
});
