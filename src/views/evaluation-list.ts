import type { Catalogue } from '../domain/catalogue.ts';
import { UNKNOWN } from './evaluation.ts';
import { joinWords, labelIn } from './format.ts';
import { routes } from './routes.ts';

export interface EvaluationRow {
  readonly title: string;
  readonly href: string;
  readonly year: string;
  readonly interventions: readonly { readonly name: string; readonly href: string }[];
  readonly evaluators: string;
  readonly design: string;
  readonly place: { readonly text: string; readonly known: boolean };
}

/** All evaluations, newest first. */
export function evaluationRows({ evaluations, intervention, term }: Catalogue): EvaluationRow[] {
  return [...evaluations]
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title, 'sv'))
    .map(({ id, title, published, findings, recommendations, evaluators, design, place }) => ({
      title,
      href: routes.evaluation(id),
      year: published?.slice(0, 4) ?? UNKNOWN,
      interventions: [...new Set([...findings, ...recommendations].map((said) => said.intervention))].map((key) => ({
        name: intervention.get(key)?.name ?? key,
        href: routes.intervention(key),
      })),
      evaluators: joinWords(evaluators.map((key) => term.evaluators.get(key)?.shortLabel ?? labelIn(term.evaluators, key))),
      design: labelIn(term.designs, design),
      place: { text: place ?? UNKNOWN, known: place !== undefined },
    }));
}
