import type { OutcomeVerdict } from '../../domain/scales.ts';
import type { HeadlineView } from '../headline.ts';
import type { CertaintyLevel } from '../labels.ts';
import type { CellFinding } from './cell.ts';

export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A finding with what tells whom it was compared with. */
export interface ColumnFinding extends CellFinding {
  /** The other intervention that it was compared with, in folded words. Empty where it was compared with something else. */
  readonly rival: string;
}

export interface ColumnOutcome extends Named {
  /** Its place among all outcomes. */
  readonly order: number;
  /** Whether it is one of those that decide the headline. */
  readonly primary: boolean;
  readonly verdict: OutcomeVerdict;
  readonly verdictLabel: string;
  readonly certainty: CertaintyLevel;
  readonly certaintyPhrase: string;
  readonly findings: readonly ColumnFinding[];
}

export interface ColumnEvaluation {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly design: string;
  readonly limitations: readonly { readonly label: string; readonly serious: boolean; readonly severity: string }[];
}

/** One intervention as the comparison needs it: labelled and formatted, without anything that another one could change. */
export interface ComparisonColumn {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly abbreviation: string;
  /** What it is called, in folded words, so that it is known again where another one was compared with it. */
  readonly names: readonly string[];
  readonly headline: HeadlineView;
  /** The outcomes that decide its headline. */
  readonly primary: readonly Named[];
  readonly groups: readonly Named[];
  readonly groupNote: string;
  readonly level: string;
  readonly placements: readonly { readonly area: Named & { readonly order: number }; readonly timing: string; readonly category: string }[];
  readonly outcomes: readonly ColumnOutcome[];
  readonly evaluations: readonly ColumnEvaluation[];
  /** What is known of costs. `figures` are in kronor and may be none. */
  readonly costs: readonly { readonly figures: readonly string[]; readonly measure: string; readonly title: string; readonly href: string }[];
  readonly recommendations: readonly { readonly priority: string; readonly condition: string; readonly href: string }[];
  readonly municipalities: readonly { readonly label: string; readonly href: string }[];
  readonly sources: readonly { readonly short: string; readonly full: string; readonly href: string }[];
  readonly reviewed: string;
}
