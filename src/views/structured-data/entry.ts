import type { Catalogue } from '../../domain/catalogue.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import type { Intervention } from '../../domain/intervention.ts';
import type { Glossary } from '../concepts.ts';
import { routes } from '../routes.ts';
import type { PageContents } from './page.ts';
import { sourceThing } from './source.ts';
import type { Thing } from './thing.ts';
import { type SiteInfo, whole } from './web-site.ts';

/** What the page of an intervention is about: something that a municipality can give, with the names that it goes by. */
export function interventionContents({ name, abbreviation, aliases }: Intervention): PageContents {
  const others = [...new Set([...(abbreviation === undefined ? [] : [abbreviation]), ...aliases])].filter((other) => other !== name);
  return { about: { '@type': 'Thing', name, ...(others.length === 0 ? {} : { alternateName: others }) } };
}

/** What the page of an evaluation is about, and the works that it is taken from: the evaluation's own first, where it is known. */
export function evaluationContents({ findings, recommendations, sources }: Evaluation, catalogue: Catalogue, site: Pick<SiteInfo, 'url'>): PageContents {
  const interventions = [...new Set([...findings, ...recommendations].map(({ intervention }) => intervention))];
  return {
    about: interventions.map((id) => ({ '@type': 'Thing', name: catalogue.intervention.get(id)?.name ?? id, url: whole(routes.intervention(id), site) })),
    citation: [...new Set(sources.map(({ source }) => source))].flatMap((id) => {
      const source = catalogue.source.get(id);
      return source === undefined ? [] : [sourceThing(source)];
    }),
  };
}

/** The glossary as a set of terms, each with its explanation and its place on the page. */
export function glossaryThing({ letters }: Glossary, site: Pick<SiteInfo, 'url'>): Thing {
  return {
    '@type': 'DefinedTermSet',
    '@id': whole(`${routes.concepts}#begrepp`, site),
    name: 'Begrepp',
    url: whole(routes.concepts, site),
    inLanguage: 'sv',
    hasDefinedTerm: letters.flatMap(({ concepts }) =>
      concepts.map(({ id, label, description }) => ({ '@type': 'DefinedTerm', name: label, description, url: whole(routes.concept(id), site) })),
    ),
  };
}
