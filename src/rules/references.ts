import { ENTRY_COLLECTIONS, type EntryCollection, type EntryOf, hasText } from '../domain/collections.ts';
import type { DataPath, Position } from '../domain/problem.ts';
import { NAMED_BY, type Named, namedByVocabularies } from './references-of-entry.ts';
import type { Folder, RuleContext } from './rule.ts';

/** A place in the content that names something by id. */
export interface Reference {
  readonly folder: Folder;
  readonly name: string;
  readonly where: { readonly path: DataPath } | Position;
  readonly target: Named['target'];
  readonly id: string;
}

type Context = Pick<RuleContext, 'catalogue' | 'nameOf'>;

/** Every reference that the content makes, in data and in running text. */
export function referencesOf(context: Context): Reference[] {
  return [
    ...ENTRY_COLLECTIONS.flatMap((collection) => ofCollection(collection, context)),
    ...namedByVocabularies(context.catalogue).flatMap(({ name, named }) => placed('vocabularies', name, named)),
  ];
}

/** The references of withdrawn entries. What they name must not be taken away, but needs no more to hold. */
export function referencesOfWithdrawn({ catalogue, nameOf }: Context): Reference[] {
  return catalogue.withdrawn.flatMap(({ kind, entry }) => ofEntry(kind, entry, { catalogue, nameOf }));
}

function ofCollection<Collection extends EntryCollection>(collection: Collection, { catalogue, nameOf }: Context): Reference[] {
  const entries = catalogue[collection] as readonly EntryOf<Collection>[];
  return entries.flatMap((entry) => ofEntry(collection, entry, { catalogue, nameOf }));
}

function ofEntry<Collection extends EntryCollection>(collection: Collection, entry: EntryOf<Collection>, { catalogue, nameOf }: Context): Reference[] {
  const name = nameOf(entry);
  const body = hasText(collection) ? catalogue.bodyOf(collection, entry.id) : undefined;
  const inText = (body?.references ?? []).map(
    ({ collection: target, id, line, column }): Reference => ({ folder: collection, name, where: { line, column }, target, id }),
  );
  return [...placed(collection, name, NAMED_BY[collection](entry)), ...inText];
}

function placed(folder: Folder, name: string, named: readonly Named[]): Reference[] {
  return named.map(({ path, target, id }) => ({ folder, name, where: { path }, target, id }));
}
