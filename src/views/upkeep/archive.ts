import type { Catalogue } from '../../domain/catalogue.ts';
import type { EntryOf, KeptCollection, PAGE_COLLECTIONS, PageCollection } from '../../domain/collections.ts';
import type { WithdrawnEntry } from '../../domain/withdrawn.ts';
import { formerIds } from '../../rules/former-ids.ts';
import { linkTo } from '../entry-link.ts';
import { KIND_TEXTS } from '../kinds.ts';
import { routes } from '../routes.ts';
import { type DayView, dayView } from './entry.ts';

interface Link {
  readonly href: string;
  readonly label: string;
}

/** What stands at the address of an entry that no longer holds. */
export interface ArchiveView {
  readonly name: string;
  readonly kind: string;
  readonly on: DayView;
  readonly why: string;
  readonly instead: Link | undefined;
  readonly list: Link;
}

/** What leads from an address that an entry has had to the one it has. */
export interface RedirectView {
  readonly name: string;
  readonly href: string;
}

/** Something at an address that no entry in force has: its path within the site, and what stands there. */
export type OldAddress = { readonly path: string } & ({ readonly archive: ArchiveView } | { readonly redirect: RedirectView });

const ADDRESSES: Readonly<Record<PageCollection, (id: string) => string>> = {
  interventions: routes.intervention,
  evaluations: routes.evaluation,
  examples: routes.example,
  vignettes: routes.vignette,
  instruments: routes.instrument,
  templates: routes.template,
  pages: routes.page,
};

export function addressOf(kind: PageCollection, id: string): string {
  return ADDRESSES[kind](id);
}

/** What an entry is called, also one that is withdrawn. */
export function nameOf(entry: EntryOf<(typeof PAGE_COLLECTIONS)[number]>): string {
  return 'name' in entry ? entry.name : entry.title;
}

/** Every archive page and every redirect of the site. */
export function oldAddresses(catalogue: Catalogue): OldAddress[] {
  const archived = catalogue.withdrawn.map((withdrawn) => ({
    path: pathOf(addressOf(withdrawn.kind, withdrawn.entry.id)),
    archive: archiveView(withdrawn, catalogue),
  }));
  const moved = formerIds(catalogue).map(({ kind, entry, id }) => ({
    path: pathOf(addressOf(kind, id)),
    redirect: { name: nameOf(entry), href: addressOf(kind, entry.id) },
  }));
  return [...archived, ...moved];
}

function archiveView({ kind, entry, withdrawal: { on, why, instead } }: WithdrawnEntry, catalogue: Catalogue): ArchiveView {
  const { one, list, listName } = KIND_TEXTS[kind satisfies KeptCollection];
  return {
    name: nameOf(entry),
    kind: one,
    on: dayView(on),
    why,
    instead: instead === undefined ? undefined : linkTo({ kind, id: instead }, catalogue),
    list: { href: list, label: listName },
  };
}

/** The address without what the whole site is served under, and without slashes around it. */
function pathOf(address: string): string {
  return address.slice(routes.start.length).replace(/\/$/, '');
}
