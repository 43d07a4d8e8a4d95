import type { Catalogue } from '../domain/catalogue.ts';
import type { Vignette } from '../domain/vignette.ts';
import type { SectionView } from './body-html.ts';
import { joinWords, labelIn } from './format.ts';
import { type KnowledgeLink, knowledgeLinks } from './knowledge.ts';
import type { SourceView } from './notes.ts';
import { routes } from './routes.ts';
import { cite, createTexts, noted, type NotedText, sectionsOf } from './texts.ts';
import { type TheoryView, theoryView } from './theory.ts';

export interface VignetteCard {
  readonly href: string;
  readonly name: string;
  readonly age: number;
  readonly summary: string;
  readonly areas: string;
}

export interface VignettePage extends VignetteCard {
  readonly sections: readonly SectionView[];
  readonly theory: TheoryView;
  readonly remarks: readonly NotedText[];
  readonly others: readonly VignetteCard[];
  readonly guide: KnowledgeLink | undefined;
  readonly sources: readonly SourceView[];
}

/** "Jenny, 19 år": what the page of a vignette is called. */
export function vignetteTitle({ name, age }: Pick<Vignette, 'name' | 'age'>): string {
  return `${name}, ${age} år`;
}

export function vignetteCard({ id, name, age, summary, areas }: Vignette, { term }: Catalogue): VignetteCard {
  return { href: routes.vignette(id), name, age, summary, areas: joinWords(areas.map((area) => labelIn(term.areas, area))) };
}

/** The page that tells how to make vignettes of one's own, if the catalogue has it. */
export function vignetteGuide(catalogue: Catalogue): KnowledgeLink | undefined {
  return knowledgeLinks(catalogue).find(({ id }) => id === 'egna-vinjetter');
}

export function vignettePage(entry: Vignette, catalogue: Catalogue): VignettePage {
  const texts = createTexts(catalogue);
  cite(entry.sources, texts);
  return {
    ...vignetteCard(entry, catalogue),
    sections: sectionsOf('vignettes', entry.id, texts),
    theory: theoryView(entry.theory, catalogue),
    remarks: noted(entry.remarks, texts),
    others: catalogue.vignettes.filter(({ id }) => id !== entry.id).map((other) => vignetteCard(other, catalogue)),
    guide: vignetteGuide(catalogue),
    sources: texts.notes.list(),
  };
}
