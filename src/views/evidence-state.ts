import type { Catalogue } from '../domain/catalogue.ts';
import { HEADLINE_VERDICTS, type HeadlineVerdict } from '../domain/scales.ts';
import { count } from './format.ts';
import { CERTAINTY_LEVELS, type CertaintyLevel, CERTAINTY_TEXTS, VERDICT_TEXTS } from './labels.ts';
import { PARAMETERS } from './list/state.ts';
import { routes } from './routes.ts';

/** How many tiles a row can hold; beyond that a tile stands for more than one intervention. */
const MOST_TILES = 24;

export interface EvidenceRow {
  readonly verdict: HeadlineVerdict;
  readonly label: string;
  readonly href: string;
  readonly count: number;
  /** One for each tile of the picture, surest first. */
  readonly tiles: readonly CertaintyLevel[];
  /** How many interventions there are of each certainty, for the text twin. */
  readonly counts: readonly { readonly certainty: CertaintyLevel; readonly label: string; readonly count: number }[];
}

export interface EvidenceState {
  readonly rows: readonly EvidenceRow[];
  readonly perTile: number;
  readonly total: number;
  readonly evaluations: number;
  readonly sources: number;
  /** The whole picture in a sentence or two. */
  readonly summary: string;
}

/** The state of the evidence at a glance: how many interventions have which verdict, and how sure. */
export function evidenceState(catalogue: Catalogue): EvidenceState {
  const headlines = catalogue.interventions.map(({ id }) => catalogue.ratingOf(id).headline);
  const grouped = HEADLINE_VERDICTS.map((verdict) => ({
    verdict,
    own: headlines.filter((headline) => headline.verdict === verdict).map(({ certainty }) => certainty ?? 'ingen'),
  }));
  const perTile = Math.max(1, Math.ceil(Math.max(...grouped.map(({ own }) => own.length)) / MOST_TILES));
  const rows = grouped
    .filter(({ own, verdict }) => own.length > 0 || verdict !== 'inte-utvarderad')
    .map(({ verdict, own }): EvidenceRow => {
      const counts = CERTAINTY_LEVELS.map((certainty) => ({
        certainty,
        label: CERTAINTY_TEXTS[certainty].label,
        count: own.filter((level) => level === certainty).length,
      }));
      return {
        verdict,
        label: VERDICT_TEXTS[verdict].label,
        href: `${routes.interventions}?${PARAMETERS.verdict}=${verdict}`,
        count: own.length,
        tiles: counts.flatMap((level) => Array.from({ length: Math.ceil(level.count / perTile) }, () => level.certainty)),
        counts,
      };
    });
  return {
    rows,
    perTile,
    total: headlines.length,
    evaluations: catalogue.evaluations.length,
    sources: catalogue.sources.length,
    summary: summaryOf(rows, headlines.length),
  };
}

function summaryOf(rows: readonly EvidenceRow[], total: number): string {
  const parts = rows.filter((row) => row.count > 0).map((row) => `${row.label}: ${row.count}`);
  return `${count(total, 'insats', 'insatser')} i katalogen. ${parts.join('. ')}.`;
}
