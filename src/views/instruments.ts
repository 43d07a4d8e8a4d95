import type { Catalogue } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/instrument.ts';
import type { SectionView } from './body-html.ts';
import { joinWords, labelIn } from './format.ts';
import type { SourceView } from './notes.ts';
import { routes } from './routes.ts';
import { cite, createTexts, noted, type NotedText, sectionsOf } from './texts.ts';

export interface InstrumentCard {
  readonly href: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly summary: string;
  readonly areas: string;
}

export interface InstrumentPage extends InstrumentCard {
  readonly sections: readonly SectionView[];
  readonly municipalities: readonly { readonly label: string; readonly href: string }[];
  readonly remarks: readonly NotedText[];
  readonly sources: readonly SourceView[];
}

export function instrumentCard({ id, name, abbreviation = '', summary, areas }: Instrument, { term }: Catalogue): InstrumentCard {
  return { href: routes.instrument(id), name, abbreviation, summary, areas: joinWords(areas.map((area) => labelIn(term.areas, area))) };
}

export function instrumentPage(entry: Instrument, catalogue: Catalogue): InstrumentPage {
  const texts = createTexts(catalogue);
  cite(entry.sources, texts);
  return {
    ...instrumentCard(entry, catalogue),
    sections: sectionsOf('instruments', entry.id, texts),
    municipalities: entry.municipalities.map((id) => ({ label: labelIn(catalogue.term.municipalities, id), href: routes.municipality(id) })),
    remarks: noted(entry.remarks, texts),
    sources: texts.notes.list(),
  };
}
