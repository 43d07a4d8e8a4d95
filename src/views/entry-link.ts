import type { Catalogue } from '../domain/catalogue.ts';
import type { EntryCollection } from '../domain/collections.ts';
import { labelIn } from './format.ts';
import { routes } from './routes.ts';

/** An entry that a page leads to. */
export interface EntryLink {
  readonly kind: EntryCollection | 'municipalities';
  readonly id: string;
}

/** The address and the name of an entry. An id that the catalogue lacks stands as it is. */
export function linkTo({ kind, id }: EntryLink, { entry, term }: Catalogue): { readonly href: string; readonly label: string } {
  switch (kind) {
    case 'interventions':
      return { href: routes.intervention(id), label: entry.interventions.get(id)?.name ?? id };
    case 'examples':
      return { href: routes.example(id), label: entry.examples.get(id)?.title ?? id };
    case 'vignettes':
      return { href: routes.vignette(id), label: entry.vignettes.get(id)?.name ?? id };
    case 'instruments':
      return { href: routes.instrument(id), label: entry.instruments.get(id)?.name ?? id };
    case 'pages':
      return { href: routes.page(id), label: entry.pages.get(id)?.title ?? id };
    case 'evaluations':
      return { href: routes.evaluation(id), label: entry.evaluations.get(id)?.title ?? id };
    case 'sources':
      return { href: routes.source(id), label: entry.sources.get(id)?.title ?? id };
    case 'statistics':
      return { href: routes.statistic(id), label: entry.statistics.get(id)?.title ?? id };
    case 'practices': {
      const { intervention = '', municipality = '' } = entry.practices.get(id) ?? {};
      return {
        href: routes.practices(intervention),
        label: `${entry.interventions.get(intervention)?.name ?? id} i ${labelIn(term.municipalities, municipality)}`,
      };
    }
    case 'templates':
      return { href: routes.template(id), label: entry.templates.get(id)?.title ?? id };
    case 'municipalities':
      return { href: routes.municipality(id), label: labelIn(term.municipalities, id) };
    default:
      return kind satisfies never;
  }
}
