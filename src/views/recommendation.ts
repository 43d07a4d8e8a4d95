import type { Catalogue } from '../domain/catalogue.ts';
import type { NoteView } from './notes.ts';
import { priorityText } from './priority.ts';
import { routes } from './routes.ts';
import { cite, type PageTexts } from './texts.ts';

/** What a national guideline says of an intervention. */
export interface RecommendationView {
  /** "Prioritet 1 av 10" */
  readonly priority: string;
  readonly meaning: string;
  readonly condition: string;
  readonly summary: string;
  readonly notes: readonly NoteView[];
  readonly guideline: { readonly title: string; readonly href: string };
  readonly intervention: { readonly name: string; readonly href: string };
}

/** The recommendation that a card has room for: the highest one, or empty. */
export function shortRecommendation(intervention: string, catalogue: Catalogue): string {
  const [first] = catalogue.recommendationsOf(intervention);
  if (!first) return '';
  const { priority } = first.recommendation;
  return priority === undefined ? 'Rekommenderas i nationella riktlinjer' : `Nationella riktlinjer: ${priorityText(priority).label.toLocaleLowerCase('sv')}`;
}

export function recommendationViews(recommended: ReturnType<Catalogue['recommendationsOf']>, texts: PageTexts): RecommendationView[] {
  return recommended.map(({ recommendation, evaluation }) => {
    const { label, meaning } = priorityText(recommendation.priority);
    return {
      priority: label,
      meaning,
      condition: recommendation.condition,
      summary: recommendation.summary,
      notes: cite(recommendation.sources, texts),
      guideline: { title: evaluation.title, href: routes.evaluation(evaluation.id) },
      intervention: {
        name: texts.catalogue.intervention.get(recommendation.intervention)?.name ?? recommendation.intervention,
        href: routes.intervention(recommendation.intervention),
      },
    };
  });
}
