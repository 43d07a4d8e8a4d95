import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPages, writePages } from '../../../src/views/search/indexed-pages.ts';

const id = fc.stringMatching(/^[a-z]{2}_[0-9a-f]{7}$/);

test('what is written of the indexed pages is read back', () =>
  fc.assert(
    fc.property(fc.nat(), fc.uniqueArray(id), (total, ids) => {
      const pages = { total, interventions: new Set(ids) };
      expect(readPages(writePages(pages))).toEqual(pages);
    }),
  ));

test('a page to a line, after their number', () => expect(writePages({ total: 300, interventions: new Set(['sv_1', 'sv_2']) })).toBe('300\nsv_1\nsv_2'));
