import type { Catalogue } from '../domain/catalogue.ts';
import { CERTAINTIES, DIRECTIONS, type Certainty, type Direction, HEADLINE_VERDICTS, type HeadlineVerdict } from '../domain/scales.ts';
import { verdictOf } from '../domain/rated-outcome.ts';
import { labelIn } from './format.ts';
import { CERTAINTY_LEVELS, type CertaintyLevel, CERTAINTY_TEXTS, DIRECTION_TEXTS, VERDICT_TEXTS } from './labels.ts';

/** The tables of the method page. They are made from what the rule itself uses, so they can't say anything else. */
export interface MethodTables {
  readonly designs: readonly { readonly label: string; readonly description: string; readonly ceiling: CertaintyLevel }[];
  readonly serious: readonly Term[];
  readonly noted: readonly Term[];
  readonly verdicts: readonly {
    readonly direction: string;
    readonly cells: readonly { readonly certainty: Certainty; readonly verdict: HeadlineVerdict; readonly label: string }[];
  }[];
  readonly scale: readonly { readonly verdict: HeadlineVerdict; readonly label: string; readonly meaning: string }[];
  readonly certainties: readonly { readonly certainty: CertaintyLevel; readonly label: string; readonly meaning: string }[];
  readonly primaryOutcomes: readonly { readonly area: string; readonly category: string; readonly outcomes: readonly string[] }[];
}

interface Term {
  readonly label: string;
  readonly description: string;
}

export function methodTables({ vocabularies, term }: Catalogue): MethodTables {
  const limitations = (severity: string) => vocabularies.limitations.filter((limitation) => limitation.severity === severity);
  const directions: readonly (Direction | 'blandat')[] = [...DIRECTIONS, 'blandat'];
  return {
    designs: vocabularies.designs,
    serious: limitations('allvarlig'),
    noted: limitations('notera'),
    verdicts: directions.map((direction) => ({
      direction: DIRECTION_TEXTS[direction],
      cells: CERTAINTIES.map((certainty) => {
        const verdict = verdictOf(direction, certainty);
        return { certainty, verdict, label: VERDICT_TEXTS[verdict].label };
      }),
    })),
    scale: HEADLINE_VERDICTS.map((verdict) => ({ verdict, ...VERDICT_TEXTS[verdict] })),
    certainties: CERTAINTY_LEVELS.map((certainty) => ({ certainty, ...CERTAINTY_TEXTS[certainty] })),
    primaryOutcomes: [
      ...vocabularies.categories.map(({ area, shortLabel, primaryOutcomes }) => ({
        area: labelIn(term.areas, area),
        category: shortLabel,
        outcomes: primaryOutcomes.map((id) => labelIn(term.outcomes, id)),
      })),
      ...vocabularies.areas.flatMap(({ label, primaryOutcomes }) =>
        primaryOutcomes
          ? [{ area: 'Området är inte indelat i kategorier', category: label, outcomes: primaryOutcomes.map((id) => labelIn(term.outcomes, id)) }]
          : [],
      ),
    ],
  };
}
