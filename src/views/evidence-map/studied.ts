import { rank, CERTAINTIES } from '../../domain/scales.ts';
import type { BaseStudy } from '../base/base.ts';
import type { OpenBase } from '../base/open-base.ts';

/** What the catalogue's studies of an outcome can teach the next one, whatever intervention they are about. */
export interface Studied {
  /** How the outcome was measured, the surest findings first, each measure once. */
  readonly measures: readonly { readonly measure: string; readonly intervention: string; readonly source: string }[];
  /** How many persons were studied, fewest first: one for each study whose number the catalogue holds. */
  readonly sizes: readonly number[];
  readonly studies: number;
  /** The longest follow-up in months; undefined where no study tells. */
  readonly longest: number | undefined;
  /** The limitations of the studies, the most common first, with how many studies have them. */
  readonly limitations: readonly { readonly label: string; readonly serious: boolean; readonly studies: number }[];
}

const known = new WeakMap<OpenBase, Map<string, Studied>>();

/** The studies of effect on an outcome, of all interventions or of one. Gathered once for each base. */
export function studiedOutcome(outcome: string, open: OpenBase, intervention?: string): Studied {
  const own = known.get(open) ?? new Map<string, Studied>();
  known.set(open, own);
  const key = `${outcome} ${intervention ?? ''}`;
  const studied = own.get(key) ?? gather(outcome, open, intervention === undefined ? open.base.interventions.map(({ id }) => id) : [intervention]);
  own.set(key, studied);
  return studied;
}

function gather(outcome: string, open: OpenBase, interventions: readonly string[]): Studied {
  const rated = interventions
    .flatMap((id) =>
      open
        .ratingOf(id)
        .outcomes.filter((own) => own.outcome === outcome)
        .flatMap(({ findings }) => findings),
    )
    .flatMap((finding) => (finding.certainty === null ? [] : [{ ...finding, certainty: finding.certainty }]))
    .sort((a, b) => rank(CERTAINTIES, a.certainty) - rank(CERTAINTIES, b.certainty) || a.evaluation.id.localeCompare(b.evaluation.id));
  const studies = [...new Map(rated.map(({ evaluation }) => [evaluation.id, evaluation])).values()];
  const measures = rated.map(({ finding, evaluation }) => ({
    measure: finding.measure,
    intervention: open.intervention.get(finding.intervention)?.name ?? finding.intervention,
    source: open.source.get(evaluation.source)?.short ?? '',
  }));
  return {
    measures: [...new Map(measures.map((entry) => [entry.measure, entry])).values()],
    sizes: studies.flatMap(({ size }) => (size?.unit === 'personer' ? [size.number] : [])).sort((a, b) => a - b),
    studies: studies.length,
    longest: studies.flatMap(({ followUpMonths }) => followUpMonths ?? []).sort((a, b) => b - a)[0],
    limitations: limitationsOf(studies, outcome, open),
  };
}

function limitationsOf(studies: readonly BaseStudy[], outcome: string, { term }: OpenBase): Studied['limitations'] {
  const counts = new Map<string, number>();
  for (const { limitations, findings } of studies) {
    const own = new Set([
      ...limitations.map((limitation) => limitation.term),
      ...findings.flatMap((finding) => (finding.outcome === outcome ? finding.limitations : [])),
    ]);
    for (const id of own) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, number]) => ({ label: term.limitations.get(id)?.label ?? id, serious: term.limitations.get(id)?.severity === 'allvarlig', studies: number }))
    .sort((a, b) => b.studies - a.studies || Number(b.serious) - Number(a.serious) || a.label.localeCompare(b.label, 'sv'));
}
