import { expect, test } from 'vitest';
import { ENTRY_COLLECTIONS } from '../../../src/domain/collections.ts';
import { NAMED_BY } from '../../../src/rules/references-of-entry.ts';
import { editorConfig } from '../../../src/views/editor/config.ts';
import { referenceTarget } from '../../../src/views/editor/references.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const catalogue = realCatalogue();

test('the forms know what each id names that the rules know of', () => {
  for (const collection of ENTRY_COLLECTIONS) {
    for (const entry of catalogue[collection]) {
      for (const { path, target } of NAMED_BY[collection](entry as never)) {
        const steps = path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[]` : `${text}.${String(step)}`), collection);
        expect(referenceTarget(steps), steps).toBe(target);
      }
    }
  }
});

test('there is a form for every kind of entry, and every field and choice has a name in Swedish', () => {
  const { collections } = editorConfig(catalogue, null, 'https://example.org');
  expect(collections.map(({ name }) => name).sort()).toEqual([...ENTRY_COLLECTIONS].sort());
});
