import type { Catalogue } from '../domain/catalogue.ts';
import type { Priority } from '../domain/recommendation.ts';
import type { NoteView } from './notes.ts';
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

const UNKNOWN_PRIORITY = {
  label: 'Rekommenderas, utan återgiven prioritet',
  meaning: 'Texten som katalogen bygger på säger att riktlinjen rekommenderar insatsen, men inte med vilken prioritet.',
};

export function priorityText(priority: Priority | undefined): { readonly label: string; readonly meaning: string } {
  if (priority === undefined) return UNKNOWN_PRIORITY;
  if (priority === 'lag') return { label: 'Låg prioritet', meaning: 'Texten som katalogen bygger på anger ingen siffra på skalan 1–10.' };
  if (priority === 'fou') return { label: 'FoU', meaning: 'Ska bara ges inom forskning och utveckling, eftersom kunskapen inte räcker.' };
  if (priority === 'icke-gora') return { label: 'Icke-göra', meaning: 'Ska inte ges alls, enligt riktlinjen.' };
  return { label: `Prioritet ${priority} av 10`, meaning: '1 är högst prioritet och 10 lägst.' };
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
