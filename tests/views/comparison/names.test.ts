import { describe, expect, test } from 'vitest';
import { matchNames, meant, nameEntries } from '../../../src/views/comparison/names.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const names = nameEntries(realCatalogue());
const found = (text: string, except: string[] = []) => matchNames(names, text, except).map(({ id }) => id);

describe('the names that a text finds', () => {
  test.each([
    ['IPS', 'ips'],
    ['ips', 'ips'],
    ['bostad forst', 'bostad-forst'],
    ['BOSTAD FÖRST', 'bostad-forst'],
    ['housing first', 'bostad-forst'],
    ['komvux', 'kommunal-yrkesutbildning'],
  ])('%s finds %s first', (text, id) => {
    expect(found(text)[0]).toBe(id);
  });

  test('nothing finds all, in Swedish order, except those that are chosen', () => {
    expect(found('', ['ips'])).toHaveLength(names.length - 1);
    expect(names.map(({ name }) => name)).toEqual([...names.map(({ name }) => name)].sort(new Intl.Collator('sv').compare));
  });

  test('a text that no name holds finds nothing', () => {
    expect(found('xyzzy')).toEqual([]);
    expect(found('!!!')).toHaveLength(names.length);
  });
});

describe('what an unknown id was meant to be', () => {
  test.each([
    ['IPS', 'ips'],
    ['Bostad först', 'bostad-forst'],
    ['bostad-fors', 'bostad-forst'],
    ['boendetrapp', 'boendetrappa'],
  ])('%s: %s', (text, id) => {
    expect(meant(text, names)?.id).toBe(id);
  });

  test.each(['__proto__', 'constructor', '<img src=x onerror=alert(1)>', 'xyzzyqwrt', '', '???'])('%j: nothing', (text) => {
    expect(meant(text, names)).toBeUndefined();
  });
});
