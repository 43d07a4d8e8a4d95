import fc from 'fast-check';
import { evidenceBase } from '../../../src/views/base/base.ts';
import { openBase } from '../../../src/views/base/open-base.ts';
import { supportOf } from '../../../src/views/offering/alternatives.ts';
import { analyse, type Analysis } from '../../../src/views/offering/analysis.ts';
import { createLookup } from '../../../src/views/offering/lookup.ts';
import { type Offered, type Offering, withItem } from '../../../src/views/offering/offering.ts';
import { realCatalogue } from '../../real-catalogue.ts';

export const base = openBase(evidenceBase(realCatalogue()));
export const support = supportOf(base);
export const ids = base.base.interventions.map(({ id }) => id);
const lookup = createLookup(base);

export const given = (...interventions: string[]): Offering => ({
  organisation: '',
  items: interventions.map((intervention) => ({ intervention, known: base.intervention.has(intervention), note: '' })),
});
export const analysisOf = (offering: Offering, areas: readonly string[] = []): Analysis => analyse(offering, areas, base, support);

/** Text as a visitor may write it: signs that files and addresses use themselves are common. */
const text = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: fc.constantFrom(...'=+-@\'";,|\\\t\n~&#% aå1.'), maxLength: 12 }))
  .map((value) => value.trim());
const amount = fc.integer({ min: 0, max: 99_999_999 });
const detail = fc.record({ participants: amount, cost: amount.map((value) => value / 100), note: text }, { requiredKeys: ['note'] });
const known = fc.constantFrom(...ids).map((intervention) => ({ intervention, known: true }));
/** A name of the catalogue's would be recognised when it comes back, as it should. */
const own = text.filter((name) => name !== '' && lookup.find(name) === undefined).map((intervention) => ({ intervention, known: false }));

export const anyOffering: fc.Arbitrary<Offering> = fc
  .record({
    organisation: text,
    items: fc.array(
      fc.tuple(fc.oneof(known, own), detail).map(([item, told]): Offered => ({ ...item, ...told })),
      { maxLength: 8 },
    ),
  })
  .map(({ organisation, items }) => items.reduce<Offering>(withItem, { organisation, items: [] }));
