import { z } from 'zod';
import { schemaAt, unwrapped } from '../../../catalogue/schema-keys.ts';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { ENTRY_SCHEMAS, type EntryCollection } from '../../../domain/collections.ts';
import type { DataPath } from '../../../domain/problem.ts';
import { VOCABULARY_NAMES, type VocabularyName } from '../../../domain/vocabulary.ts';
import type { NewKind, Question } from './questions.ts';

/** Something that can be chosen, as it is searched for and shown. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

/** What can be chosen for a question, or undefined where the answer is written. */
export function optionsFor(kind: NewKind, path: DataPath, { from }: Question, catalogue: Catalogue): Option[] | undefined {
  if (from !== undefined) return isVocabulary(from) ? termsOf(from, catalogue) : entriesOf(from, catalogue);
  const found = schemaAt(ENTRY_SCHEMAS[kind], path);
  const schema = found && unwrapped(found);
  return schema instanceof z.ZodEnum ? schema.options.map((value) => ({ value: String(value), label: String(value), hint: '' })) : undefined;
}

/** Whether several can be chosen. */
export function takesMany(kind: NewKind, path: DataPath): boolean {
  const found = schemaAt(ENTRY_SCHEMAS[kind], path);
  return found !== undefined && unwrapped(found) instanceof z.ZodArray;
}

/** What the field is for, in the schema's own words. */
export function helpFor(kind: NewKind, path: DataPath): string {
  const found = schemaAt(ENTRY_SCHEMAS[kind], path) as { readonly description?: string } | undefined;
  return found?.description ?? '';
}

function isVocabulary(name: VocabularyName | EntryCollection): name is VocabularyName {
  return (VOCABULARY_NAMES as readonly string[]).includes(name);
}

function termsOf(name: VocabularyName, { vocabularies }: Catalogue): Option[] {
  const terms = vocabularies[name] as readonly { readonly id: string; readonly label: string; readonly description?: string }[];
  return terms.map(({ id, label, description = '' }) => ({ value: id, label, hint: description }));
}

function entriesOf(kind: EntryCollection, catalogue: Catalogue): Option[] {
  const entries = catalogue[kind] as readonly { readonly id: string; readonly name?: string; readonly title?: string }[];
  return entries.map(({ id, name, title }) => ({ value: id, label: name ?? title ?? id, hint: id })).sort((a, b) => a.label.localeCompare(b.label, 'sv'));
}
