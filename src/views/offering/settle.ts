import type { OpenBase } from '../base/open-base.ts';
import type { OfferingState } from './address.ts';
import { createLookup } from './lookup.ts';
import type { Offering } from './offering.ts';

/** What an address held, as far as the catalogue knows it: what it doesn't know any more becomes the municipality's own, and is told of. */
export function settle(offering: Offering, areas: readonly string[], base: OpenBase): { readonly state: OfferingState; readonly problems: readonly string[] } {
  const lookup = createLookup(base);
  const problems: string[] = [];
  const items = offering.items.map((item) => {
    if (!item.known || base.intervention.has(item.intervention)) return item;
    const guess = lookup.guess(item.intervention);
    problems.push(
      `”${item.intervention}” i adressen finns inte i katalogen.${guess === undefined ? '' : ` Menade du ”${guess}”?`} Den är kvar bland insatserna som inte finns i katalogen.`,
    );
    return { ...item, known: false };
  });
  const unknown = areas.filter((id) => !base.term.areas.has(id));
  for (const id of unknown) problems.push(`Området ”${id}” i adressen finns inte. Det är utelämnat.`);
  return { state: { offering: { ...offering, items }, areas: areas.filter((id) => base.term.areas.has(id)) }, problems };
}
