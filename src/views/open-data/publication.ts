import type { Catalogue } from '../../domain/catalogue.ts';
import { KEPT_COLLECTIONS } from '../../domain/collections.ts';
import type { Licence, Publisher } from '../../domain/publisher.ts';
import type { Change } from '../../domain/upkeep.ts';

/** What the open data are made from: the catalogue, and what the site says of itself. */
export interface Publication {
  readonly catalogue: Catalogue;
  readonly name: string;
  readonly version: string;
  /** The site's host with protocol. A path after it is not read: addresses bring their own. */
  readonly url: string;
  readonly publisher: Publisher | null;
  readonly licences: { readonly data: Licence; readonly texts: Licence };
}

/** The whole address, with https and host, of one that begins with the path that the site is served under. */
export function absolute({ url }: Pick<Publication, 'url'>, address: string): string {
  return new URL(address, url).href;
}

/**
 * The day on which the content last changed, as YYYY-MM-DD: the newest day among the entries' changes and withdrawals. Where nothing
 * has been told of, the newest review; null for a catalogue without entries. Never the day of the build, so that the same content gives the same files.
 */
export function modifiedOn(catalogue: Catalogue): string | null {
  const known = days.get(catalogue);
  if (known !== undefined) return known;
  const day = lastChange(catalogue);
  days.set(catalogue, day);
  return day;
}

/** The day of each catalogue, worked out once: every file asks for it. */
const days = new WeakMap<Catalogue, string | null>();

function lastChange(catalogue: Catalogue): string | null {
  const kept = KEPT_COLLECTIONS.flatMap((collection): readonly Kept[] => catalogue[collection]);
  const all = [...kept, ...catalogue.withdrawn.map(({ entry }) => entry)];
  const told = [...all.flatMap(({ changes }) => changes.map(({ on }) => on)), ...catalogue.withdrawn.map(({ withdrawal }) => withdrawal.on)];
  return newest(told) ?? newest(all.map(({ lastReviewedOn }) => lastReviewedOn)) ?? null;
}

interface Kept {
  readonly changes: readonly Change[];
  readonly lastReviewedOn: string;
}

function newest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((latest, day) => (latest === undefined || day > latest ? day : latest), undefined);
}
