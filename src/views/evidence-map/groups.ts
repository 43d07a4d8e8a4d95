import type { BaseIntervention, EvidenceBase } from '../base/base.ts';
import type { MapState } from './state.ts';

/** Interventions that stand in the same place: a category, an area that has none, or an area outside its categories. */
export interface RowGroup {
  readonly id: string;
  readonly label: string;
  /** The area, where the label is not the area itself. */
  readonly area: string;
  readonly interventions: readonly BaseIntervention[];
}

/** Up to so many interventions, every group is unfolded from the start, with all of its rows. More make a large map. */
export const UNFOLDED_UP_TO = 60;

/**
 * The groups of the map in the order of the vocabularies, with those interventions that answer to the choices, in the order given.
 * No group is empty.
 */
export function rowGroups(base: EvidenceBase, interventions: readonly BaseIntervention[], { areas, groups }: Pick<MapState, 'areas' | 'groups'>): RowGroup[] {
  const members = new Map<string, BaseIntervention[]>();
  for (const entry of interventions) {
    if (groups.length > 0 && !entry.groups.some((group) => groups.includes(group))) continue;
    const places = entry.placements.filter(({ area }) => areas.length === 0 || areas.includes(area)).map(placeOf);
    for (const place of new Set(places)) {
      const own = members.get(place);
      if (own === undefined) members.set(place, [entry]);
      else own.push(entry);
    }
  }
  return placesOf(base).flatMap((place) => {
    const own = members.get(place.id);
    return own === undefined ? [] : [{ ...place, interventions: own }];
  });
}

/** Whether a group is folded: as it was left by hand, otherwise when the map is large. */
export function isFolded(group: string, { folded, unfolded }: Pick<MapState, 'folded' | 'unfolded'>, interventions: number): boolean {
  return folded.includes(group) || (!unfolded.includes(group) && interventions > UNFOLDED_UP_TO);
}

/** Every place that a group can stand for. */
export function placesOf({ areas, categories }: EvidenceBase): Omit<RowGroup, 'interventions'>[] {
  return areas.flatMap((area) => {
    const own = categories.filter((category) => category.area === area.id);
    const within = own.map(({ id, label }) => ({ id: placeOf({ area: area.id, category: id }), label, area: area.label }));
    const outside = placeOf({ area: area.id, category: '' });
    return [...within, own.length === 0 ? { id: outside, label: area.label, area: '' } : { id: outside, label: 'Utanför kategorierna', area: area.label }];
  });
}

function placeOf({ area, category }: BaseIntervention['placements'][number]): string {
  return category === '' ? area : `${area}.${category}`;
}
