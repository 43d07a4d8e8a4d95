import type { SourceFile } from '../../catalogue/source-file.ts';
import { VOCABULARY_NAMES, type VocabularyName } from '../../domain/vocabulary.ts';
import { bodyChanges } from './body-changes.ts';
import { type EntryChanges, entryChanges } from './entry-changes.ts';
import { type EntryEvent, type EntryName, eventsOf, nameOf } from './entry-events.ts';
import { type RatingMove, ratingMoves } from './rating-moves.ts';
import { same } from './values.ts';
import { type Pair, pairsOf, type Version } from './version.ts';

/** What one version says otherwise than another. The form of `--format json`, and what the Markdown is written from. */
export interface ContentDiff {
  readonly version: 1;
  readonly ratings: readonly RatingMove[];
  /** Interventions whose rating could not be computed in one of the versions. */
  readonly unrated: readonly string[];
  readonly entries: readonly EntryEvent[];
  readonly changed: readonly (EntryChanges & EntryName)[];
  readonly terms: readonly (EntryChanges & { readonly vocabulary: VocabularyName; readonly id: string; readonly event: 'ny' | 'borttagen' | 'andrad' })[];
  /** Files that are written otherwise and say the same. */
  readonly formOnly: readonly string[];
  /** Files that could not be compared, or that the checks object to, by version. */
  readonly unread: { readonly before: readonly string[]; readonly after: readonly string[] };
}
/** Compares two versions of the content. Pure: the same versions give the same answer, in the same order. */
export function contentDiff(before: Version, after: Version): ContentDiff {
  const pairs = pairsOf(before.catalogue, after.catalogue);
  const former = new Map(
    pairs.flatMap(({ kind, before: old, after: current }) => (kind === 'interventions' && old && current ? [[current.id, old.id] as const] : [])),
  );
  const { moves, unknown } = ratingMoves(before.catalogue, after.catalogue, (id) => former.get(id) ?? id);
  const changed = pairs.flatMap((pair) => changesOf(pair, before, after));
  const terms = VOCABULARY_NAMES.flatMap((name) => termChanges(name, before, after));
  const unread = { before: brokenFiles(before), after: brokenFiles(after) };
  return {
    version: 1,
    ratings: moves,
    unrated: unknown,
    entries: pairs.flatMap((pair) => eventsOf(pair, before, after)),
    changed,
    terms,
    formOnly: formOnly(
      before.files,
      after.files,
      new Set([...changed.map(({ kind, id }) => `${kind}/${id}`), ...terms.map(({ vocabulary }) => `vocabularies/${vocabulary}`)]),
    ),
    unread,
  };
}

function changesOf(pair: Pair, before: Version, after: Version): (EntryChanges & EntryName)[] {
  const { kind, before: old, after: current } = pair;
  if (!old || !current) return [];
  const changes = entryChanges({ ...old, id: current.id }, current, { before: before.catalogue, after: after.catalogue });
  const texts = [...changes.texts, ...bodyChanges(fileOf(before, kind, old.id), fileOf(after, kind, current.id))];
  if (changes.figures.length + changes.fields.length + texts.length === 0) return [];
  return [{ ...nameOf(pair, current.id, after), ...changes, texts }];
}

function fileOf({ files }: Version, kind: string, id: string): SourceFile | undefined {
  return files.find(({ collection, name }) => collection === kind && name === id);
}

function termChanges(name: VocabularyName, before: Version, after: Version): ContentDiff['terms'] {
  const [old, current] = [before.catalogue.term[name], after.catalogue.term[name]] as readonly ReadonlyMap<string, object>[];
  const none = { figures: [], fields: [], texts: [] };
  const lost = (version: Version) => brokenFiles(version).some((file) => file.endsWith(`/vocabularies/${name}.yml`));
  if (!old || !current || lost(before) || lost(after)) return [];
  return [...new Set([...current.keys(), ...old.keys()])].sort().flatMap((id): ContentDiff['terms'] => {
    const [from, to] = [old.get(id), current.get(id)];
    if (!from || !to) return [{ vocabulary: name, id, event: from ? 'borttagen' : 'ny', ...none }];
    return same(from, to) ? [] : [{ vocabulary: name, id, event: 'andrad', ...entryChanges(from, to, { before: before.catalogue, after: after.catalogue }) }];
  });
}

function formOnly(before: readonly SourceFile[], after: readonly SourceFile[], changed: ReadonlySet<string>): string[] {
  const old = new Map(before.map((file) => [file.path, file]));
  return after
    .filter(({ path, text, collection, name, data }) => {
      const earlier = old.get(path);
      return earlier !== undefined && earlier.text !== text && !changed.has(`${collection}/${name}`) && data !== undefined && earlier.data !== undefined;
    })
    .map(({ path }) => path);
}

/** The files that hold something wrong: what could be read of them is compared, the rest is not. */
function brokenFiles({ problems }: Version): string[] {
  return [...new Set(problems.map(({ file }) => file))].sort();
}

/** Whether the two versions say the same. */
export function isEmpty({ ratings, entries, changed, terms, unread, unrated }: ContentDiff): boolean {
  return [ratings, entries, changed, terms, unread.before, unread.after, unrated].every(({ length }) => length === 0);
}
