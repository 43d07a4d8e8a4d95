import type { Catalogue } from '../../domain/catalogue.ts';
import type { Intervention } from '../../domain/intervention.ts';
import { labelIn } from '../format.ts';
import { routes } from '../routes.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** Where an intervention is met outside the studies of its effect. */
export interface PracticeLinks {
  readonly examples: readonly (Link & { readonly how: string })[];
  readonly vignettes: readonly Link[];
  readonly municipalities: readonly Link[];
  /** The comparison of how municipalities run the intervention, where the catalogue has one. */
  readonly comparison: Link | undefined;
}

export function practiceLinks({ id, name, municipalities }: Intervention, catalogue: Catalogue): PracticeLinks {
  const compared = catalogue.practices.filter(({ intervention }) => intervention === id);
  return {
    examples: catalogue.examples.flatMap(({ id: example, title, interventions }) =>
      interventions.filter((used) => used.id === id).map(({ how }) => ({ label: title, href: routes.example(example), how })),
    ),
    vignettes: catalogue.vignettes
      .filter(({ theory }) => theory.support.some(({ interventions }) => interventions.includes(id)))
      .map((vignette) => ({ label: `${vignette.name}, ${vignette.age} år`, href: routes.vignette(vignette.id) })),
    municipalities: [...new Set([...municipalities, ...compared.map(({ municipality }) => municipality)])]
      .map((key) => ({ label: labelIn(catalogue.term.municipalities, key), href: routes.municipality(key) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'sv')),
    comparison:
      compared.length === 0 ? undefined : { label: `Så arbetade ${compared.length} kommuner med ${name.toLocaleLowerCase('sv')}`, href: routes.practices(id) },
  };
}
