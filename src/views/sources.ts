import type { Catalogue } from '../domain/catalogue.ts';
import { type SourceView, sourceView } from './notes.ts';
import { routes } from './routes.ts';

export interface SourceEntry extends SourceView {
  readonly usedBy: readonly { readonly label: string; readonly href: string }[];
}

/** All sources in the order of a bibliography, each with the pages that rest on it. */
export function sourceEntries(catalogue: Catalogue): SourceEntry[] {
  return catalogue.sources
    .map((source) => ({ ...sourceView(source), usedBy: usersOf(source.id, catalogue) }))
    .sort((a, b) => a.text.localeCompare(b.text, 'sv'));
}

function usersOf(id: string, { interventions, evaluations, bodies }: Catalogue): SourceEntry['usedBy'] {
  const cites = (citations: readonly { readonly source: string }[]) => citations.some(({ source }) => source === id);
  const ofInterventions = interventions
    .filter(
      (entry) =>
        entry.placements.some(({ sources }) => cites(sources)) ||
        entry.reportAssessments.some(({ sources }) => cites(sources)) ||
        (bodies.get(entry.id)?.references.some((reference) => reference.collection === 'sources' && reference.id === id) ?? false),
    )
    .map(({ name, id: own }) => ({ label: name, href: routes.intervention(own) }));
  const ofEvaluations = evaluations
    .filter(
      ({ sources, findings, remarks }) =>
        cites(sources) || findings.some((finding) => cites(finding.sources)) || remarks.some((remark) => cites(remark.sources)),
    )
    .map(({ title, id: own }) => ({ label: title, href: routes.evaluation(own) }));
  return [...ofInterventions, ...ofEvaluations];
}
