import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/domain/catalogue.ts';
import { oldAddresses } from '../../../src/views/upkeep/archive.ts';
import { type ChangeItem, changeDays, changeItems } from '../../../src/views/upkeep/changes.ts';
import { upkeepView } from '../../../src/views/upkeep/entry.ts';
import { atomFeed, FEED_SIZE } from '../../../src/views/upkeep/feed.ts';
import { formatReviews } from '../../../src/views/upkeep/review-list.ts';
import { reviewRows } from '../../../src/views/upkeep/reviews.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const real = realCatalogue();
const WITHDRAWN = 'hasky-pwc-2015';
const withdrawal = { on: '2026-11-30', why: 'Rapporten har dragits tillbaka.', instead: 'osa-ifau-2014' };
/** The real catalogue where an evaluation is withdrawn and an intervention has had another id. */
const changed = createCatalogue({
  ...real,
  evaluations: real.evaluations.map((entry) => (entry.id === WITHDRAWN ? { ...entry, withdrawn: withdrawal } : entry)),
  interventions: real.interventions.map((entry) => (entry.id === 'ips' ? { ...entry, formerIds: ['stott-arbete'] } : entry)),
});

describe('A withdrawn evaluation', () => {
  test('stands in no list, no look-up and no rating', () => {
    expect(changed.evaluations).toHaveLength(real.evaluations.length - 1);
    expect(changed.evaluation.has(WITHDRAWN)).toBe(false);
    expect(changed.evaluationsOf('hasky').map(({ id }) => id)).not.toContain(WITHDRAWN);
    expect(changed.ratingOf('hasky')).not.toEqual(real.ratingOf('hasky'));
  });

  test('stays withdrawn in a catalogue made from the first', () => {
    expect(createCatalogue(changed).withdrawn).toEqual(changed.withdrawn);
  });

  test('keeps its address, which says why and leads on', () => {
    expect(oldAddresses(changed).find(({ path }) => path === `utvarderingar/${WITHDRAWN}`)).toMatchObject({
      archive: { on: { text: '30 november 2026' }, why: withdrawal.why, instead: { href: '/utvarderingar/osa-ifau-2014/' } },
    });
  });

  test('is told of among the changes, newest first', () => {
    expect(changeItems(changed)[0]).toMatchObject({ change: 'tillbakadragen', href: `/utvarderingar/${WITHDRAWN}/`, text: withdrawal.why });
  });
});

test('a former address leads to the new one', () => {
  expect(oldAddresses(changed)).toContainEqual({
    path: 'insatser/stott-arbete',
    redirect: { name: real.intervention.get('ips')?.name, href: '/insatser/ips/' },
  });
});

describe('How an entry is kept', () => {
  const entry = real.interventions[0];
  if (!entry) throw new Error('No intervention');
  const reviewed = { ...entry, lastReviewedOn: '2026-11-22' };

  test('is told when its review is late, and only then', () => {
    expect(upkeepView('interventions', reviewed, '2028-11-23').late).toBe(
      'Granskningen skulle ha gjorts senast 22 november 2028. Uppgifterna kan vara inaktuella.',
    );
    expect(upkeepView('interventions', reviewed, '2028-11-22').late).toBe('');
  });

  test('says that nobody is named, and nothing of a search that nobody knows of', () => {
    expect(upkeepView('interventions', reviewed, '2027-01-01')).toMatchObject({ owner: 'Ingen ansvarig är utsedd', searchDue: undefined });
  });
});

describe('The list of reviews', () => {
  test('has every entry but sources, what is due first on top', () => {
    const rows = reviewRows(real, '2027-01-01');
    expect(rows.map(({ due }) => due.iso)).toEqual(rows.map(({ due }) => due.iso).sort());
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(9);
  });

  test('says so when nothing is due', () => {
    expect(formatReviews([], 'text', 90)).toBe('Ingen granskning är försenad eller ska göras inom 90 dagar.');
    expect(formatReviews([], 'json', 90)).toBe('[]');
  });

  test('reads the same in every format', () => {
    const rows = reviewRows(real, '2040-01-01').slice(0, 2);
    expect((['text', 'markdown', 'json'] as const).map((format) => formatReviews(rows, format, 90)).join('\n\n')).toMatchSnapshot();
  });
});

const item = (changes: Partial<ChangeItem> = {}): ChangeItem => ({
  key: 'pages/a/2026-01-01/1',
  kind: 'pages',
  change: 'andring',
  on: '2026-01-01',
  name: 'En sida',
  href: '/a/',
  text: 'Något är annorlunda.',
  ...changes,
});

test('many new entries of a day are counted, and a few stand as they are', () => {
  const added = (number: number) => Array.from({ length: number }, (_, index) => item({ change: 'ny', key: `${index}` }));
  expect(changeDays(added(11))).toMatchObject([{ added: [{ title: '11 nya kunskapssidor' }], items: [] }]);
  expect(changeDays(added(10))[0]?.items).toHaveLength(10);
});

test('every change has a key of its own', () => {
  const keys = changeItems(changed).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('The feed', () => {
  const info = { title: 'Ändringar', author: 'A & B', origin: 'https://a.example', self: '/andringar/flode.xml', page: '/andringar/', today: '2026-01-01' };

  test('escapes what it is given', () => {
    const feed = atomFeed([item({ name: '<b> & "c"\u0007', text: "]]> 'd'" })], info);
    expect(feed).toMatchSnapshot();
    expect(JSON.stringify(fromHtml(feed, { fragment: true }))).not.toContain('"tagName":"b"');
  });

  test(`holds the newest ${FEED_SIZE}, and is whole when nothing has changed`, () => {
    const items = Array.from({ length: FEED_SIZE + 1 }, (_, index) => item({ key: `${index}` }));
    expect(atomFeed(items, info).match(/<entry>/g)).toHaveLength(FEED_SIZE);
    expect(atomFeed([], info)).toContain('<updated>2026-01-01T00:00:00Z</updated>');
  });
});
