import type { Catalogue } from '../domain/catalogue.ts';
import { labelIn } from './format.ts';
import { TIMING_TEXTS } from './labels.ts';
import { routes } from './routes.ts';

interface Placed {
  readonly name: string;
  readonly href: string;
  /** "Sent stöd i missbruk och beroende", for an intervention that comes otherwise in another area; or empty. */
  readonly elsewhere: string;
}

/** Which interventions are early and which late, area by area: the areas that a report divides. */
export interface TimingFigure {
  readonly areas: readonly { readonly label: string; readonly early: readonly Placed[]; readonly late: readonly Placed[] }[];
}

export function timingFigure(catalogue: Catalogue): TimingFigure {
  const { vocabularies, interventions, term } = catalogue;
  const placed = (area: string, timing: 'tidigt' | 'sent'): Placed[] =>
    interventions
      .filter(({ placements }) => placements.some((placement) => placement.area === area && placement.timing === timing))
      .map(({ id, name, placements }) => ({
        name,
        href: routes.intervention(id),
        elsewhere: placements
          .filter((other) => other.area !== area && other.timing !== timing && other.timing !== 'ej-indelad')
          .map((other) => `${TIMING_TEXTS[other.timing].label} i ${labelIn(term.areas, other.area).toLocaleLowerCase('sv')}`)
          .join(', '),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const areas = vocabularies.areas.map(({ id, label }) => ({ label, early: placed(id, 'tidigt'), late: placed(id, 'sent') }));
  return { areas: areas.filter(({ early, late }) => early.length + late.length > 0) };
}
