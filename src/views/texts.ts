import type { Catalogue } from '../domain/catalogue.ts';
import type { TextCollection } from '../domain/collections.ts';
import type { Citation, SourcedText } from '../domain/source.ts';
import { type SectionView, sectionView } from './body-html.ts';
import { createNotes, type Notes, type NoteView } from './notes.ts';

/** What the texts of one page share: the catalogue, and the numbering of its notes. */
export interface PageTexts {
  readonly catalogue: Catalogue;
  readonly notes: Notes;
}

/** A sentence with its notes. */
export interface NotedText {
  readonly text: string;
  readonly notes: readonly NoteView[];
}

export function createTexts(catalogue: Catalogue): PageTexts {
  return { catalogue, notes: createNotes(catalogue) };
}

/** The running text of an entry, section by section. Empty for one that couldn't be read. */
export function sectionsOf(collection: TextCollection, id: string, texts: PageTexts): SectionView[] {
  return (texts.catalogue.bodyOf(collection, id)?.sections ?? []).map((section) => sectionView(section, texts));
}

export function noted(list: readonly SourcedText[], { notes }: Pick<PageTexts, 'notes'>): NotedText[] {
  return list.map(({ text, sources }) => ({ text, notes: cite(sources, { notes }) }));
}

export function cite(citations: readonly Citation[], { notes }: Pick<PageTexts, 'notes'>): NoteView[] {
  return citations.map((citation) => notes.cite(citation));
}
