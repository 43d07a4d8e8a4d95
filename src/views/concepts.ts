import type { Catalogue } from '../domain/catalogue.ts';
import type { NoteView, SourceView } from './notes.ts';
import { cite, createTexts } from './texts.ts';

export interface ConceptView {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly notes: readonly NoteView[];
}

export interface Glossary {
  readonly letters: readonly { readonly letter: string; readonly concepts: readonly ConceptView[] }[];
  readonly total: number;
  readonly sources: readonly SourceView[];
}

/** All concepts in alphabetical order, under the letter that they begin with. */
export function glossary(catalogue: Catalogue): Glossary {
  const texts = createTexts(catalogue);
  const concepts = catalogue.vocabularies.concepts
    .toSorted((a, b) => a.label.localeCompare(b.label, 'sv'))
    .map(({ id, label, description, sources }) => ({ id, label, description, notes: cite(sources, texts) }));
  const letters = [...new Set(concepts.map(({ label }) => initial(label)))];
  return {
    letters: letters.map((letter) => ({ letter, concepts: concepts.filter(({ label }) => initial(label) === letter) })),
    total: concepts.length,
    sources: texts.notes.list(),
  };
}

function initial(label: string): string {
  return label.charAt(0).toLocaleUpperCase('sv');
}
