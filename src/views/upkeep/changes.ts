import type { Catalogue } from '../../domain/catalogue.ts';
import type { EntryOf, KeptCollection } from '../../domain/collections.ts';
import type { ChangeKind } from '../../domain/upkeep.ts';
import { type EntryLink, linkTo } from '../entry-link.ts';
import { KIND_TEXTS, KINDS } from '../kinds.ts';
import { addressOf, nameOf } from './archive.ts';
import { type DayView, dayView } from './entry.ts';

/** Something that readers of the catalogue should know has changed. */
export interface ChangeItem {
  /** The same for ever, also when more changes come: kind, id, day, and which change of that day. */
  readonly key: string;
  readonly kind: KeptCollection;
  readonly change: ChangeKind | 'tillbakadragen';
  readonly on: string;
  readonly name: string;
  readonly href: string;
  readonly text: string;
}

/** The changes of a day. Many new entries of one kind are counted, and listed apart. */
export interface ChangeDay {
  readonly day: DayView;
  readonly added: readonly { readonly title: string; readonly items: readonly ChangeItem[] }[];
  readonly items: readonly ChangeItem[];
}

/** When more new entries than this come on a day, they stand folded, by kind: all but one that is alone of its kind. */
const MANY = 10;

/** Every change, newest first. */
export function changeItems(catalogue: Catalogue): ChangeItem[] {
  const inForce = KINDS.flatMap((kind) =>
    catalogue[kind].flatMap((entry: EntryOf<KeptCollection>) => itemsOf({ kind, id: entry.id }, entry, toPlace(linkTo({ kind, id: entry.id }, catalogue)))),
  );
  const withdrawn = catalogue.withdrawn.flatMap(({ kind, entry, withdrawal }) => {
    const place = { name: nameOf(entry), href: addressOf(kind, entry.id) };
    const last: ChangeItem = { key: `${kind}/${entry.id}/tillbakadragen`, kind, change: 'tillbakadragen', on: withdrawal.on, text: withdrawal.why, ...place };
    return [last, ...itemsOf({ kind, id: entry.id }, entry, place)];
  });
  return [...inForce, ...withdrawn].sort(
    (a, b) => b.on.localeCompare(a.on) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name, 'sv'),
  );
}

export function changeDays(items: readonly ChangeItem[]): ChangeDay[] {
  return [...new Set(items.map(({ on }) => on))].map((on) => {
    const ofDay = items.filter((item) => item.on === on);
    const fresh = ofDay.filter(({ change }) => change === 'ny');
    const folded = fresh.length <= MANY ? [] : KINDS.map((kind) => fresh.filter((item) => item.kind === kind)).filter(({ length }) => length > 1);
    const added = folded.map((group) => ({ title: `${group.length} ${KIND_TEXTS[group[0]?.kind ?? 'pages'].added}`, items: group }));
    return { day: dayView(on), added, items: ofDay.filter((item) => !folded.some((group) => group.includes(item))) };
  });
}

function itemsOf(
  { kind, id }: EntryLink & { kind: KeptCollection },
  { changes }: EntryOf<KeptCollection>,
  place: { name: string; href: string },
): ChangeItem[] {
  return changes.map(({ on, kind: change, text }, index) => {
    const earlierThatDay = changes.slice(index + 1).filter((other) => other.on === on).length;
    return { key: `${kind}/${id}/${on}/${earlierThatDay + 1}`, kind, change, on, text, ...place };
  });
}

function toPlace({ href, label }: ReturnType<typeof linkTo>): { name: string; href: string } {
  return { name: label, href };
}
