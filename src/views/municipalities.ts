import type { Catalogue } from '../domain/catalogue.ts';
import { TEXT_COLLECTIONS } from '../domain/collections.ts';
import type { Municipality } from '../domain/vocabulary.ts';
import { linkTo } from './entry-link.ts';
import { type ExampleCard, exampleCard } from './examples.ts';
import { count } from './format.ts';
import { type ListItem, listItem } from './list/item.ts';
import type { SourceView } from './notes.ts';
import { type PracticeView, practiceView } from './practices.ts';
import { routes } from './routes.ts';
import { createTexts } from './texts.ts';

interface Link {
  readonly label: string;
  readonly href: string;
}

export interface MunicipalityLink extends Link {
  readonly id: string;
  readonly county: string;
  /** "2 insatser, 1 exempel" */
  readonly what: string;
}

export interface MunicipalityPage {
  readonly label: string;
  readonly county: string;
  readonly code: string;
  readonly interventions: readonly ListItem[];
  readonly evaluations: readonly Link[];
  readonly examples: readonly ExampleCard[];
  readonly practices: readonly (PracticeView & { readonly intervention: Link; readonly comparison: string })[];
  /** Pages, instruments and vignettes that name the municipality. */
  readonly mentions: readonly Link[];
  readonly sources: readonly SourceView[];
}

/** The municipalities that the catalogue says something of, by name. */
export function namedMunicipalities(catalogue: Catalogue): Municipality[] {
  return catalogue.vocabularies.municipalities
    .filter(({ id }) => {
      const { interventions, evaluations, examples, practices, mentions } = entriesOf(id, catalogue);
      return interventions.length + evaluations.length + examples.length + practices.length + mentions.length > 0;
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
}

export function municipalityLinks(catalogue: Catalogue): MunicipalityLink[] {
  return namedMunicipalities(catalogue).map(({ id, label, county }) => ({ id, label, county, href: routes.municipality(id), what: whatOf(id, catalogue) }));
}

export function municipalityPage({ id, label, county, code }: Municipality, catalogue: Catalogue): MunicipalityPage {
  const texts = createTexts(catalogue);
  const found = entriesOf(id, catalogue);
  return {
    label,
    county,
    code,
    interventions: found.interventions.map((entry) => listItem(entry, catalogue)),
    evaluations: found.evaluations.map(({ id: evaluation, title }) => ({ label: title, href: routes.evaluation(evaluation) })),
    examples: found.examples.map((entry) => exampleCard(entry, catalogue)),
    practices: found.practices.map((practice) => ({
      ...practiceView(practice, texts),
      intervention: linkTo({ kind: 'interventions', id: practice.intervention }, catalogue),
      comparison: routes.practices(practice.intervention),
    })),
    mentions: found.mentions.map(({ collection, id: entry }) => linkTo({ kind: collection, id: entry }, catalogue)),
    sources: texts.notes.list(),
  };
}

function whatOf(id: string, catalogue: Catalogue): string {
  const { interventions, evaluations, examples, practices, mentions } = entriesOf(id, catalogue);
  const parts: readonly [number, string, string][] = [
    [interventions.length, 'insats', 'insatser'],
    [evaluations.length, 'utvärdering', 'utvärderingar'],
    [examples.length, 'lärande exempel', 'lärande exempel'],
    [practices.length, 'beskrivet arbetssätt', 'beskrivna arbetssätt'],
    [mentions.length, 'omnämnande', 'omnämnanden'],
  ];
  return parts.flatMap(([number, one, many]) => (number === 0 ? [] : [count(number, one, many)])).join(', ');
}

/** Everything that names the municipality: entries that list it as theirs, and texts that only mention it. */
export function entriesOf(id: string, catalogue: Catalogue) {
  const lists = (entry: object) => 'municipalities' in entry && (entry.municipalities as readonly string[]).includes(id);
  const mentions = TEXT_COLLECTIONS.flatMap((collection) =>
    catalogue[collection].flatMap((entry) => {
      const inText = catalogue.bodyOf(collection, entry.id)?.references.some((reference) => reference.collection === 'municipalities' && reference.id === id);
      // Instruments have no place of their own on the page, so being listed in one is a mention too.
      return (inText && !lists(entry)) || (collection === 'instruments' && lists(entry)) ? [{ collection, id: entry.id }] : [];
    }),
  );
  return {
    interventions: catalogue.interventions.filter(lists),
    evaluations: catalogue.evaluations.filter(lists),
    examples: catalogue.examples.filter(lists),
    practices: catalogue.practices.filter(({ municipality }) => municipality === id),
    mentions,
  };
}
