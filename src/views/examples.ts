import type { Catalogue } from '../domain/catalogue.ts';
import type { Example } from '../domain/example.ts';
import { formatTime } from '../domain/iso-date.ts';
import type { SectionView } from './body-html.ts';
import { type FactRow, factRow } from './facts.ts';
import { joinWords, labelIn } from './format.ts';
import { type ListItem, listItem } from './list/item.ts';
import type { SourceView } from './notes.ts';
import { routes } from './routes.ts';
import { cite, createTexts, noted, type NotedText, sectionsOf } from './texts.ts';

const STAGE_TEXTS: Readonly<Record<Example['stage'], string>> = {
  planerat: 'Planerat, inte genomfört när källan skrevs',
  pagar: 'Pågick när källan skrevs',
  avslutat: 'Avslutat',
  okant: 'Det är okänt om arbetet fortsätter',
};

interface Place {
  readonly label: string;
  readonly href: string;
}

/** An example in a list. */
export interface ExampleCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  readonly stage: string;
  readonly areas: readonly string[];
  /** What the filter reads: ids of areas and municipalities. */
  readonly facets: { readonly area: readonly string[]; readonly municipality: readonly string[] };
}

export interface ExampleList {
  readonly cards: readonly ExampleCard[];
  readonly areas: readonly { readonly value: string; readonly label: string }[];
  readonly municipalities: readonly { readonly value: string; readonly label: string }[];
}

export function exampleCard(entry: Example, { term }: Catalogue): ExampleCard {
  return {
    id: entry.id,
    href: routes.example(entry.id),
    title: entry.title,
    summary: entry.summary,
    place: entry.place,
    stage: STAGE_TEXTS[entry.stage],
    areas: entry.areas.map((id) => labelIn(term.areas, id)),
    facets: { area: entry.areas, municipality: entry.municipalities },
  };
}

/** All examples in the order of their titles, and the choices that at least one of them answers to. */
export function exampleList(catalogue: Catalogue): ExampleList {
  const { examples, vocabularies, term } = catalogue;
  const used = [...new Set(examples.flatMap(({ municipalities }) => municipalities))];
  return {
    cards: examples.map((entry) => exampleCard(entry, catalogue)).sort((a, b) => a.title.localeCompare(b.title, 'sv')),
    areas: vocabularies.areas.filter(({ id }) => examples.some(({ areas }) => areas.includes(id))).map(({ id, label }) => ({ value: id, label })),
    municipalities: used.map((id) => ({ value: id, label: labelIn(term.municipalities, id) })).sort((a, b) => a.label.localeCompare(b.label, 'sv')),
  };
}

export interface ExamplePage {
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  readonly stage: string;
  readonly period: string;
  readonly areas: string;
  readonly categories: readonly Place[];
  readonly municipalities: readonly Place[];
  readonly sections: readonly SectionView[];
  readonly results: readonly FactRow[];
  readonly costs: readonly FactRow[];
  readonly facts: readonly FactRow[];
  readonly interventions: readonly { readonly item: ListItem; readonly how: string }[];
  readonly remarks: readonly NotedText[];
  readonly sources: readonly SourceView[];
}

export function examplePage(entry: Example, catalogue: Catalogue): ExamplePage {
  const texts = createTexts(catalogue);
  const { term } = catalogue;
  cite(entry.sources, texts);
  return {
    title: entry.title,
    summary: entry.summary,
    place: entry.place,
    stage: STAGE_TEXTS[entry.stage],
    period: entry.period === undefined ? '' : [entry.period.from, entry.period.to].flatMap((time) => (time === undefined ? [] : [formatTime(time)])).join('–'),
    areas: joinWords(entry.areas.map((id) => labelIn(term.areas, id))),
    categories: entry.categories.map((id) => ({ label: term.categories.get(id)?.shortLabel ?? id, href: routes.category(id) })),
    municipalities: entry.municipalities.map((id) => ({ label: labelIn(term.municipalities, id), href: routes.municipality(id) })),
    sections: sectionsOf('examples', entry.id, texts),
    results: entry.results.map(factRow),
    costs: entry.costs.map(factRow),
    facts: entry.facts.map(factRow),
    interventions: entry.interventions.flatMap(({ id, how }) => {
      const used = catalogue.intervention.get(id);
      return used ? [{ item: listItem(used, catalogue), how }] : [];
    }),
    remarks: noted(entry.remarks, texts),
    sources: texts.notes.list(),
  };
}
