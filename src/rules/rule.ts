import type { Catalogue } from '../domain/catalogue.ts';
import type { EntryCollection } from '../domain/collections.ts';
import type { Advice, DataPath, Position } from '../domain/problem.ts';

/** A folder of the content, as rules name it. */
export type Folder = EntryCollection | 'vocabularies';

/** A content file, also one whose content could not be used. `name` is the file name without its ending. */
export interface ContentFile {
  readonly folder: Folder;
  readonly name: string;
  /** The id that the file gives itself, if it could be read. */
  readonly id: string | undefined;
}

/** A content file of an earlier version: its folder, and its name without the ending. */
export interface PublishedFile {
  readonly folder: string;
  readonly name: string;
}

export interface RuleContext {
  /** The entries that could be read. */
  readonly catalogue: Catalogue;
  /** All files, so that a broken one doesn't make others look wrong too. */
  readonly files: readonly ContentFile[];
  /** What an earlier version held, whose addresses others may link to. Empty when it isn't known. */
  readonly published: readonly PublishedFile[];
  /** The file of an entry, without its ending: not always its id, since that may be what is wrong. */
  readonly nameOf: (entry: object) => string;
}

/** Something that a rule found: in which file, and where in its data or text. */
export interface Violation extends Advice {
  readonly folder: Folder;
  readonly name: string;
  readonly where: { readonly path: DataPath; readonly of?: 'key' } | Position;
}

/** One promise about the content as a whole. Its name says what is wanted. */
export interface Rule {
  readonly name: string;
  /** What the rule promises, in Swedish, for the list of rules in the documentation. */
  readonly promise: string;
  check(context: RuleContext): Violation[];
}

/** The ids of a folder, also those of files that could not be used. */
export function knownIds(files: readonly ContentFile[], folder: Folder): Set<string> {
  return new Set(files.filter((file) => file.folder === folder).flatMap(({ id, name }) => (id === undefined ? [name] : [id, name])));
}
