import type { Catalogue } from '../../domain/catalogue.ts';
import { labelIn } from '../../views/format.ts';
import { fieldName } from './field-names.ts';
import { valueText } from './value-text.ts';
import type { PathStep } from './values.ts';

/** Where something stands, as an editor says it, outermost first. */
export function whereOf(path: readonly PathStep[], catalogue: Catalogue): string[] {
  return path.map(({ key, part }) => (part === undefined ? fieldName(key) : partName(key, part as Readonly<Record<string, unknown>>, catalogue)));
}

/** A part of a list by what it is about. */
export function partName(key: string, part: Readonly<Record<string, unknown>>, catalogue: Catalogue): string {
  if (key === 'findings') {
    const { intervention, outcome } = part as { intervention: string; outcome: string };
    return `Fynd om ${catalogue.intervention.get(intervention)?.name ?? intervention}, ${labelIn(catalogue.term.outcomes, outcome).toLocaleLowerCase('sv')}`;
  }
  const field = ['term', 'source', 'id', 'label', 'title', 'intervention', 'area', 'on', 'text'].find((name) => part[name] !== undefined);
  return field === undefined ? fieldName(key) : `${fieldName(key)}: ${valueText(field, part[field], catalogue)}`;
}
