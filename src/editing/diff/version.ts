import { readCatalogue } from '../../catalogue/read-catalogue.ts';
import type { Content } from '../../catalogue/read-content.ts';
import type { SourceFile } from '../../catalogue/source-file.ts';
import { byId } from '../../domain/by-id.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { ENTRY_COLLECTIONS, type EntryCollection } from '../../domain/collections.ts';
import type { Problem } from '../../domain/problem.ts';

/** The content as it stood in one version: what could be read of it, and what was wrong with it. */
export interface Version {
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
  readonly files: readonly SourceFile[];
}

export function versionOf(content: Content): Version {
  return { ...readCatalogue(content), files: content.files };
}

/** An entry of either version, by the id that it has in each. Renamed where the ids differ. */
export interface Pair {
  readonly kind: EntryCollection;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}
export interface Entry {
  readonly id: string;
  readonly withdrawn?: { readonly why: string } | undefined;
  readonly formerIds?: readonly string[] | undefined;
}

/** Every entry of the two versions, in the order of kinds and ids. One that says what it was called is followed to its new id. */
export function pairsOf(before: Catalogue, after: Catalogue): Pair[] {
  return ENTRY_COLLECTIONS.flatMap((kind) => {
    const [old, current] = [entriesOf(before, kind), entriesOf(after, kind)];
    const formerOf = (entry: Entry) => old.get(entry.id) ?? (entry.formerIds ?? []).flatMap((id) => (current.has(id) ? [] : (old.get(id) ?? []))).at(0);
    const kept = [...current.values()].map((entry): Pair => ({ kind, before: formerOf(entry), after: entry }));
    const followed = new Set(kept.map((pair) => pair.before));
    const gone = [...old.values()].filter((entry) => !followed.has(entry)).map((entry): Pair => ({ kind, before: entry, after: undefined }));
    return [...kept, ...gone].sort((a, b) => idOf(a).localeCompare(idOf(b)));
  });
}

/** Those in force, and those that are withdrawn but still have their address. */
function entriesOf(catalogue: Catalogue, kind: EntryCollection): ReadonlyMap<string, Entry> {
  const inForce: readonly Entry[] = catalogue[kind];
  return byId([...inForce, ...catalogue.withdrawn.flatMap((withdrawn) => (withdrawn.kind === kind ? [withdrawn.entry] : []))]);
}

export function idOf({ before, after }: Pair): string {
  return after?.id ?? before?.id ?? '';
}
