import type { BaseIntervention } from '../base/base.ts';
import type { OpenBase } from '../base/open-base.ts';
import { fold } from '../list/text.ts';

/** Interventions to mark, under the first place that each of them has. */
export interface Place {
  readonly key: string;
  readonly area: string;
  readonly label: string;
  readonly interventions: readonly BaseIntervention[];
}

const OUTSIDE = 'Utanför kategorierna';
const WHOLE = 'Hela området';

/** Every place with its interventions by name; `text` leaves those whose names hold all its words. */
export function placesOf({ base, term }: OpenBase, text: string): Place[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const order = new Map([...base.areas.map(({ id }) => id), ...base.categories.map(({ id, area }) => `${area}/${id}`)].map((key, index) => [key, index]));
  const places = new Map<string, Place & { interventions: BaseIntervention[] }>();
  for (const intervention of base.interventions) {
    const named = fold([intervention.name, intervention.abbreviation, ...intervention.aliases].join(' '));
    const [first] = intervention.placements;
    if (first === undefined || !words.every((word) => named.includes(word))) continue;
    const key = first.category === '' ? first.area : `${first.area}/${first.category}`;
    const divided = base.categories.some((category) => category.area === first.area);
    const label = term.categories.get(first.category)?.label ?? (divided ? OUTSIDE : WHOLE);
    const place = places.get(key) ?? { key, area: term.areas.get(first.area)?.label ?? first.area, label, interventions: [] };
    place.interventions.push(intervention);
    places.set(key, place);
  }
  for (const { interventions } of places.values()) interventions.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  // An area's categories stand before what lies outside them.
  const rank = ({ key }: Place) => order.get(key.split('/')[0] ?? '') ?? 0;
  return [...places.values()].sort(
    (a, b) => rank(a) - rank(b) || Number(a.label === OUTSIDE) - Number(b.label === OUTSIDE) || (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0),
  );
}
