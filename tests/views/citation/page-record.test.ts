import { describe, expect, test } from 'vitest';
import { apaText } from '../../../src/views/citation/apa.ts';
import { citeView, citedRecords } from '../../../src/views/citation/cite-this.ts';
import { type CslRecord, pageRecord } from '../../../src/views/citation/record.ts';
import { realCatalogue } from '../../real-catalogue.ts';
import { pageRecords, SITE } from './records.ts';

const PAGE = { path: 'insatser/ips/', title: 'IPS', issued: '2026-05-09' };
const PUBLISHED = { ...SITE, publisher: { name: 'Sjöstads kommun' } };
const record = (page: Partial<typeof PAGE> = {}, site = SITE, start = '/'): CslRecord => pageRecord({ ...PAGE, ...page }, site, start);

describe('the text to copy', () => {
  test('names the catalogue once where it is its own author', () => {
    expect(apaText(record())).toBe('Katalogen. (2026, 9 maj). IPS (version 1.2.0). https://katalogen.example/insatser/ips/');
  });

  test('names the publisher as the author, and the catalogue as the site', () => {
    expect(apaText(record({}, PUBLISHED))).toBe('Sjöstads kommun. (2026, 9 maj). IPS (version 1.2.0). Katalogen. https://katalogen.example/insatser/ips/');
  });

  test('says that a page without a day has none', () => {
    expect(apaText(pageRecord({ ...PAGE, issued: undefined }, SITE, '/'))).toBe(
      'Katalogen. (u.å.). IPS (version 1.2.0). https://katalogen.example/insatser/ips/',
    );
  });
});

describe('the record of a page', () => {
  test('has the address under the path that the site is served under', () => {
    expect(record({}, SITE, '/insatser-som-fungerar/').URL).toBe('https://katalogen.example/insatser-som-fungerar/insatser/ips/');
  });

  test('never says when the reader was there', () => {
    expect(pageRecords.filter((entry) => 'accessed' in entry)).toEqual([]);
  });

  test('of the start page stands for the whole catalogue, which is no part of itself', () => {
    const [start] = pageRecords;
    expect(start).toMatchObject({ id: 'hela_katalogen', title: 'Katalogen: Vad vet vi?', URL: 'https://katalogen.example/' });
    expect(start).not.toHaveProperty('container-title');
  });

  test('is one for each address and each id', () => {
    expect(pageRecords.length).toBeGreaterThan(150);
    for (const key of ['id', 'URL'] as const) expect(new Set(pageRecords.map((entry) => entry[key])).size, key).toBe(pageRecords.length);
  });
});

describe('the day of a page', () => {
  const catalogue = realCatalogue();
  const issued = (path: string, from = catalogue) =>
    citedRecords(from, SITE)
      .find((entry) => entry.path === path)
      ?.record.issued?.['date-parts'][0].join('-');
  const [entry] = catalogue.interventions;
  if (!entry) throw new Error('No interventions');
  const corrected = { ...entry, lastReviewedOn: '2031-01-02', changes: [{ on: '2031-03-04', kind: 'rattelse' as const, text: 'En siffra var fel.' }] };
  const later = { ...catalogue, interventions: [corrected, ...catalogue.interventions.slice(1)] };

  test('of an entry is that of a correction, when it came after the review', () => expect(issued(`insatser/${entry.id}/`, later)).toBe('2031-3-4'));
  test('of a list is that of the newest entry in it', () => expect(issued('insatser/', later)).toBe('2031-3-4'));
  test('of a list of other entries stays', () => expect(issued('vinjetter/', later)).toBe(issued('vinjetter/')));
  test('of a page that nobody has dated is unknown', () => expect(issued('metod/')).toBeUndefined());
});

describe('the box on a page', () => {
  const view = (pathname: string) => citeView(pathname, realCatalogue(), SITE);

  test('has the text of the record, and a file of each kind beside the page', () => {
    const entry = citedRecords(realCatalogue(), SITE).find(({ path }) => path === 'insatser/ips/');
    expect(view('/insatser/ips/')?.text).toBe(entry && apaText(entry.record));
    expect(view('/insatser/ips/')?.links.map(({ href, fileName }) => [href, fileName])).toEqual([
      ['/citera/insatser/ips.ris', 'insatser-ips.ris'],
      ['/citera/insatser/ips.bib', 'insatser-ips.bib'],
      ['/citera/insatser/ips.json', 'insatser-ips.json'],
    ]);
  });

  test.each(['/sok/', '/redigera/', '/byggstenar/', '/404/', '/finns-inte/'])('is not on %s', (pathname) => expect(view(pathname)).toBeUndefined());
  test.each(['/jamfor/', '/utbud/', '/evidenskarta/'])('says that %s can carry the reader’s own choices', (path) => expect(view(path)?.ownChoices).toBe(true));
});
