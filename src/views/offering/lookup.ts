import { suggest } from '../../domain/suggest.ts';
import type { OpenBase } from '../base/open-base.ts';
import { fold } from '../list/text.ts';

/** Finds interventions by whatever people call them. */
export interface Lookup {
  /** The id of the intervention with this id, name, abbreviation or other name; undefined where there is none. */
  find(text: string): string | undefined;
  /** The name of the intervention that was probably meant, or undefined. */
  guess(text: string): string | undefined;
}

/** A lookup over the base. A name that two interventions share leads to none of them. */
export function createLookup({ base }: OpenBase): Lookup {
  const ids = new Map<string, string | undefined>();
  const names = new Map<string, string>();
  for (const { id, name, abbreviation, aliases } of base.interventions) {
    for (const text of new Set([id, name, abbreviation, ...aliases].map(fold).filter((folded) => folded !== ''))) {
      ids.set(text, ids.has(text) && ids.get(text) !== id ? undefined : id);
      names.set(text, name);
    }
  }
  const known = [...ids.keys()];
  return {
    find: (text) => ids.get(fold(text)),
    guess: (text) => names.get(suggest(fold(text), known) ?? ''),
  };
}
