import { describe, expect, test } from 'vitest';
import { version } from '../../../package.json';
import { site } from '../../../site.config.ts';
import type { Publisher } from '../../../src/domain/publisher.ts';
import { dcatInfo } from '../../../src/views/open-data/dcat/catalogue-info.ts';
import { describeData } from '../../../src/views/open-data/dcat/describe-data.ts';
import type { DcatInfo } from '../../../src/views/open-data/dcat/info.ts';
import { expand, type Name } from '../../../src/views/open-data/dcat/statement.ts';
import { WRITINGS } from '../../../src/views/open-data/dcat/writings.ts';
import { CSV_TYPE, DATASETS, dataFiles, JSON_TYPE } from '../../../src/views/open-data/files.ts';
import { realCatalogue } from '../../real-catalogue.ts';
import { parseJsonLd, parseRdfXml, parseTurtle, type Read, sorted } from './parse-rdf.ts';

const PUBLISHER: Publisher = { name: 'Kommunen', organisationNumber: '2120000001', email: 'data@kommunen.example' };
const real = dcatInfo({ ...site, catalogue: realCatalogue(), url: 'https://evidenskatalogen.example', publisher: null, version });
const read = (info: DcatInfo) => parseTurtle(WRITINGS.ttl.write(describeData(info)));

const AWKWARD = `Råd & rön <b>"citat"</b> 'apostrof' \\ snedstreck å ä ö – 𝒜\n\tnästa rad`;
const awkward: DcatInfo = {
  ...real,
  name: AWKWARD,
  publisher: { ...PUBLISHER, name: AWKWARD },
  datasets: [{ id: 'ett', title: AWKWARD, description: `${AWKWARD}\u0007\r`, english: { title: AWKWARD, description: AWKWARD } }],
  files: [
    { path: 'data/v1/ett.json', title: AWKWARD, dataset: 'ett', mediaType: JSON_TYPE, licence: 'texts', schema: 'data/v1/schemas/ett.json' },
    { path: 'data/v1/ett å.csv', title: AWKWARD, dataset: 'ett', mediaType: CSV_TYPE, licence: 'data' },
  ],
};

/** Catalogues that a build may have: today's, one with a publisher of its own, one with nothing but awkward texts, an empty one. */
const CASES: Readonly<Record<string, DcatInfo>> = {
  'the catalogue as it is': real,
  'a catalogue with a publisher': { ...real, publisher: PUBLISHER },
  'a publisher without a number': { ...real, publisher: { ...PUBLISHER, organisationNumber: null, email: null } },
  'awkward texts': awkward,
  'no content yet': { ...real, modified: null },
};

/** Properties of which there must be some, exactly one, or not more than one. */
interface Demand {
  readonly some: readonly Name[];
  readonly one: readonly Name[];
  readonly atMostOne: readonly Name[];
}

/**
 * What DCAT-AP-SE 3.0.1 demands (cardinality from 1), and what there may be one of only. From the specification's own
 * description, 3.0.1/bundle.json in https://github.com/diggsweden/DCAT-AP-SE, shown at https://docs.dataportal.se/dcat/3.0.1/sv/
 */
const DEMANDED: Readonly<Record<string, Demand>> = {
  'dcat:Catalog': {
    some: ['dcterms:title', 'dcterms:description', 'dcat:dataset'],
    one: ['dcterms:publisher', 'dcterms:license'],
    atMostOne: ['dcterms:modified', 'dcterms:issued', 'foaf:homepage'],
  },
  'dcat:Dataset': {
    some: ['dcterms:title', 'dcterms:description'],
    one: ['dcterms:publisher'],
    atMostOne: ['dcterms:modified', 'dcterms:accessRights', 'dcterms:accrualPeriodicity', 'dcat:version'],
  },
  'dcat:Distribution': {
    some: [],
    one: ['dcat:accessURL', 'dcterms:format'],
    atMostOne: ['dcterms:license', 'dcterms:modified', 'dcatap:availability'],
  },
  'dcat:DataService': { some: ['dcterms:title', 'dcat:endpointURL'], one: ['dcterms:format'], atMostOne: ['dcterms:license', 'dcterms:accessRights'] },
  'foaf:Agent': { some: ['foaf:name'], one: ['dcterms:type'], atMostOne: [] },
  'vcard:Organization': { some: ['vcard:fn', 'vcard:hasEmail'], one: [], atMostOne: [] },
};

/** Fields whose texts must say their language (node type LANGUAGE_LITERAL in the same description). */
const IN_A_LANGUAGE: readonly Name[] = ['dcterms:title', 'dcterms:description', 'dcat:keyword', 'foaf:name'];

function subjectsOf(type: Name, statements: readonly Read[]): string[] {
  return statements.filter(({ predicate, object }) => predicate === expand('rdf:type') && object === expand(type)).map(({ subject }) => subject);
}

function values(subject: string, property: Name, statements: readonly Read[]): string[] {
  return statements.filter((statement) => statement.subject === subject && statement.predicate === expand(property)).map(({ object }) => object);
}

describe.each(Object.entries(CASES))('%s', (_, info) => {
  const statements = read(info);

  test('says the same in Turtle, RDF/XML and JSON-LD', async () => {
    const all = describeData(info);
    expect(statements).toHaveLength(all.length);
    expect(sorted(await parseRdfXml(WRITINGS.rdf.write(all)))).toEqual(sorted(statements));
    expect(sorted(await parseJsonLd(WRITINGS.jsonld.write(all)))).toEqual(sorted(statements));
    expect(WRITINGS.harvest.write(all)).toBe(WRITINGS.rdf.write(all));
  });

  test('names everything with a whole address, and has no blank nodes', () => {
    const addresses = statements.flatMap(({ subject, predicate, object, objectIsAddress }) => [subject, predicate, ...(objectIsAddress ? [object] : [])]);
    expect(statements.filter(({ blank }) => blank)).toEqual([]);
    expect(addresses.filter((address) => !/^(?:https?:\/\/[^\s<>"{}|\\^`/]+\/[^\s<>"{}|\\^`]*|mailto:\S+@\S+)$/.test(address))).toEqual([]);
    expect(addresses.filter((address) => /(?<!:)\/\/|undefined|null/.test(address.replace(/^https?:\/\//, '')))).toEqual([]);
  });

  test.each(Object.entries(DEMANDED))('has everything that DCAT-AP-SE demands of each %s', (type, { some, one, atMostOne }) => {
    const subjects = subjectsOf(type as Name, statements);
    if (type !== 'vcard:Organization') expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) {
      for (const property of [...some, ...one]) expect.soft(values(subject, property, statements), `${subject} ${property}`).not.toEqual([]);
      for (const property of [...one, ...atMostOne]) expect.soft(values(subject, property, statements).length, `${subject} ${property}`).toBeLessThanOrEqual(1);
    }
  });

  test('says nothing empty, nothing twice, and the language of every text for readers', () => {
    expect(statements.filter(({ object }) => object.trim() === '')).toEqual([]);
    expect(new Set(sorted(statements)).size).toBe(statements.length);
    const texts = statements.filter(({ predicate }) => IN_A_LANGUAGE.some((name) => expand(name) === predicate));
    expect(texts.filter(({ language }) => language !== 'sv' && language !== 'en')).toEqual([]);
  });

  test('describes everything of its own that it names', () => {
    const subjects = new Set(statements.map(({ subject }) => subject));
    const links: readonly Name[] = [
      'dcat:dataset',
      'dcat:distribution',
      'dcat:service',
      'dcat:accessService',
      'dcat:servesDataset',
      'dcterms:publisher',
      'dcat:contactPoint',
    ];
    const named = statements.filter(({ predicate }) => links.some((name) => expand(name) === predicate)).map(({ object }) => object);
    expect(named.filter((address) => !subjects.has(address))).toEqual([]);
    expect(subjectsOf('dcat:Distribution', statements).filter((address) => !named.includes(address))).toEqual([]);
  });
});

test('all texts survive all writings: & < > " \' \\ å and line breaks', () => {
  const [dataset = ''] = subjectsOf('dcat:Dataset', read(awkward));
  expect(values(dataset, 'dcterms:title', read(awkward))).toEqual([AWKWARD, AWKWARD]);
});

test('every dataset is described in Swedish and English, and each can be fetched', () => {
  const statements = read(real);
  const datasets = subjectsOf('dcat:Dataset', statements);
  expect(datasets).toHaveLength(DATASETS.length);
  for (const dataset of datasets) {
    const languages = statements
      .filter(({ subject, predicate }) => subject === dataset && predicate === expand('dcterms:title'))
      .map(({ language }) => language);
    expect.soft(languages.sort(), dataset).toEqual(['en', 'sv']);
    expect.soft(values(dataset, 'dcat:distribution', statements), dataset).not.toEqual([]);
  }
});

test('every file is fetched through a distribution, and several of one form are one', () => {
  const statements = read(real);
  const fetched = statements.filter(({ predicate }) => predicate === expand('dcat:downloadURL')).map(({ object }) => new URL(object).pathname.slice(1));
  const files = dataFiles().map(({ path }) => path);
  expect(fetched.sort()).toEqual(files.sort());
  const [vocabularies = '', ...more] = values('https://evidenskatalogen.example/datasets/dcat#datamangd-ordlistor', 'dcat:distribution', statements);
  expect(more).toEqual([]);
  expect(values(vocabularies, 'dcat:accessURL', statements)).toEqual(['https://evidenskatalogen.example/oppna-data/']);
  expect(values(vocabularies, 'dcat:downloadURL', statements).length).toBeGreaterThan(5);
});

test('the licences are named exactly as catalogues of data compare them: texts by one, data by another', () => {
  const statements = read(real);
  const [catalogue = ''] = subjectsOf('dcat:Catalog', statements);
  expect(values(catalogue, 'dcterms:license', statements)).toEqual(['http://creativecommons.org/licenses/by/4.0/']);
  const licences = { texts: 'http://creativecommons.org/licenses/by/4.0/', data: 'http://creativecommons.org/publicdomain/zero/1.0/' };
  for (const distribution of subjectsOf('dcat:Distribution', statements)) {
    const paths = values(distribution, 'dcat:downloadURL', statements).map((address) => new URL(address).pathname.slice(1));
    const own = dataFiles().filter(({ path }) => paths.includes(path));
    const texts = own.some(({ licence }) => licence === 'texts');
    expect.soft(values(distribution, 'dcterms:license', statements), distribution).toEqual([texts ? licences.texts : licences.data]);
  }
});

describe('The publisher', () => {
  test('that nobody is says so', () => {
    const [agent = '', ...more] = subjectsOf('foaf:Agent', read(real));
    expect(more).toEqual([]);
    expect(agent).toBe('https://evidenskatalogen.example/om/#utgivare');
    expect(values(agent, 'foaf:name', read(real))[0]).toBe('Evidenskatalogen (ingen organisation har tagit på sig utgivarskapet)');
    expect(subjectsOf('vcard:Organization', read(real))).toEqual([]);
  });

  test('with a number has the address that Sveriges dataportal knows it by, and a contact of another address', () => {
    const statements = read({ ...real, publisher: PUBLISHER });
    expect(subjectsOf('foaf:Agent', statements)).toEqual(['http://dataportal.se/organisation/SE2120000001']);
    expect(subjectsOf('vcard:Organization', statements)).toEqual(['https://evidenskatalogen.example/datasets/dcat#kontakt']);
  });

  test('is of the kind that is set', () => {
    const type = (publisher: Publisher) => read({ ...real, publisher }).find(({ predicate }) => predicate === expand('dcterms:type'))?.object;
    expect(type(PUBLISHER)).toBe('http://purl.org/adms/publishertype/LocalAuthority');
    expect(type({ ...PUBLISHER, type: 'RegionalAuthority' })).toBe('http://purl.org/adms/publishertype/RegionalAuthority');
  });
});
