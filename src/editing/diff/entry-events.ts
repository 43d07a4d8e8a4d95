import type { EntryCollection } from '../../domain/collections.ts';
import { linkTo } from '../../views/entry-link.ts';
import { nameOf as ownNameOf } from '../../views/upkeep/archive.ts';
import { VERDICT_TEXTS } from '../../views/labels.ts';
import type { FieldChange } from './entry-changes.ts';
import { figuresIn } from './figures.ts';
import { idOf, type Pair, type Version } from './version.ts';

export interface EntryName {
  readonly kind: EntryCollection;
  readonly id: string;
  readonly name: string;
  readonly address: string;
}
export interface EntryEvent extends EntryName {
  readonly event: 'ny' | 'borttagen' | 'tillbakadragen' | 'aterinford' | 'ny-adress';
  /** The address before a rename, why an entry is withdrawn, or the rating of a new intervention. '' where there is none. */
  readonly note: string;
  /** The figures that come or go with the entry. */
  readonly figures: readonly FieldChange[];
}

/** What has happened to an entry. One that could not be read in one of the versions has neither come nor gone. */
export function eventsOf(pair: Pair, before: Version, after: Version): EntryEvent[] {
  const { before: old, after: current } = pair;
  if (!current && hasFile(after, pair.kind, idOf(pair))) return [];
  if (!current) {
    const figures = old ? figuresIn(old, before.catalogue).map(({ where, text }) => ({ where, from: text, to: '' })) : [];
    return [{ ...nameOf(pair, idOf(pair), before), event: 'borttagen', note: '', figures }];
  }
  const named = nameOf(pair, current.id, after);
  const event = (name: EntryEvent['event'], note = '', figures: EntryEvent['figures'] = []): EntryEvent => ({ ...named, event: name, note, figures });
  const come = figuresIn(current, after.catalogue).map(({ where, text }) => ({ where, from: '', to: text }));
  return [
    ...(old || hasFile(before, pair.kind, current.id) ? [] : [event('ny', pair.kind === 'interventions' ? ratingText(current.id, after) : '', come)]),
    ...(old && old.id !== current.id ? [event('ny-adress', nameOf(pair, old.id, before).address)] : []),
    ...(current.withdrawn && !old?.withdrawn ? [event('tillbakadragen', current.withdrawn.why)] : []),
    ...(old?.withdrawn && !current.withdrawn ? [event('aterinford')] : []),
  ];
}

function ratingText(id: string, { catalogue }: Version): string {
  try {
    return `Bedömningen är ${VERDICT_TEXTS[catalogue.ratingOf(id).headline.verdict].label}.`;
  } catch {
    return 'Bedömningen gick inte att räkna fram.'; // A term that the vocabularies lack: the problems say which.
  }
}

/** Whether a version has the file of an entry, readable or not. */
function hasFile({ files, problems }: Version, kind: string, id: string): boolean {
  return files.some(({ collection, name }) => collection === kind && name === id) || problems.some(({ file }) => file.includes(`/${kind}/${id}.`));
}

/** An entry by its name and address in a version. */
export function nameOf({ kind }: Pair, id: string, { catalogue }: Version): EntryName {
  const { href, label } = linkTo({ kind, id }, catalogue);
  const withdrawn = catalogue.withdrawn.find((other) => other.kind === kind && other.entry.id === id);
  return { kind, id, name: withdrawn ? ownNameOf(withdrawn.entry) : label, address: href };
}
