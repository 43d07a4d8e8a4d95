import type { ListItem } from './item.ts';

/** An item without content, for the pattern that the browser fills in. */
export const PLACEHOLDER_ITEM: ListItem = {
  id: '',
  href: '#',
  name: '',
  abbreviation: '',
  summary: '',
  headline: {
    verdict: 'inte-utvarderad',
    sentence: '',
    certainty: 'ingen',
    certaintyPhrase: '',
    magnitude: '',
    unstudied: '',
    warning: '',
  },
  groups: '',
  timings: [],
  category: '',
  recommendation: '',
  reviewed: '',
  facets: { placements: [], verdict: '', certainty: '', outcomes: [], groups: [] },
  text: '',
  order: { verdict: 0, certainty: 0 },
};
