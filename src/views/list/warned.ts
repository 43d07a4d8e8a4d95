import { count } from '../format.ts';
import type { ListItem } from './item.ts';

/** How many names a notice has room for; beyond that it says how many more there are. */
const MOST_NAMES = 12;

/** What a list says of its interventions with a warning, whichever of them the page shows. */
export interface Warned {
  readonly links: readonly { readonly name: string; readonly href: string }[];
  /** "och 3 insatser till", or empty. */
  readonly more: string;
}

export function warnedIn(items: readonly ListItem[]): Warned {
  const warned = items.filter(({ headline }) => headline.warning !== '');
  const left = warned.length - MOST_NAMES;
  return {
    links: warned.slice(0, MOST_NAMES).map(({ name, href }) => ({ name, href })),
    more: left > 0 ? ` och ${count(left, 'insats', 'insatser')} till` : '',
  };
}
