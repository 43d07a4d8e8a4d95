import type { Catalogue } from '../../domain/catalogue.ts';
import type { Direction } from '../../domain/scales.ts';
import { formatNumber, labelIn } from '../../views/format.ts';
import { AGAINST_TEXTS, CERTAINTY_TEXTS, DIRECTION_TEXTS, MAGNITUDE_TEXTS } from '../../views/labels.ts';
import { fieldName } from './field-names.ts';

/** A value as a sentence can hold it: terms by their labels, numbers as Swedish, long lists joined. @returns '' for nothing */
export function valueText(key: string, value: unknown, catalogue: Catalogue): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((part) => valueText(key, part, catalogue)).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, part]) => `${fieldName(name)}: ${valueText(name, part, catalogue)}`)
      .join('; ');
  if (typeof value === 'number') return key === 'year' ? String(value) : formatNumber(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return termText(key, String(value), catalogue);
}

function termText(key: string, id: string, { term, entry }: Catalogue): string {
  switch (key) {
    case 'direction':
      return DIRECTION_TEXTS[id as Direction] ?? id;
    case 'against':
      return AGAINST_TEXTS[id as keyof typeof AGAINST_TEXTS] ?? id;
    case 'magnitude':
      return MAGNITUDE_TEXTS[id as keyof typeof MAGNITUDE_TEXTS] ?? id;
    case 'gradedCertainty':
    case 'ceiling':
      return CERTAINTY_TEXTS[id as keyof typeof CERTAINTY_TEXTS]?.label ?? id;
    case 'design':
      return labelIn(term.designs, id);
    case 'outcome':
    case 'primaryOutcomes':
      return labelIn(term.outcomes, id);
    case 'term':
    case 'limitations':
      return labelIn(term.limitations, id);
    case 'evaluators':
      return labelIn(term.evaluators, id);
    case 'municipality':
    case 'municipalities':
      return labelIn(term.municipalities, id);
    case 'targetGroups':
      return labelIn(term['target-groups'], id);
    case 'intervention':
      return entry.interventions.get(id)?.name ?? id;
    case 'source':
      return entry.sources.get(id)?.title ?? id;
    default:
      return id;
  }
}
