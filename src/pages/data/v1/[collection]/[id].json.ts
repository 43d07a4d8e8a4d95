import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../../catalogue/from-astro.ts';
import { ENTRY_COLLECTIONS, type EntryCollection, type EntryOf } from '../../../../domain/collections.ts';
import { entryOf } from '../../../../views/open-data/json-files.ts';
import { jsonResponse, publication } from '../_publication.ts';

interface Props extends Record<string, unknown> {
  collection: EntryCollection;
  entry: EntryOf<EntryCollection>;
}

export async function getStaticPaths() {
  const catalogue = await getCatalogue();
  return ENTRY_COLLECTIONS.flatMap((collection) =>
    catalogue[collection].map((entry: EntryOf<EntryCollection>) => ({ params: { collection, id: entry.id }, props: { collection, entry } satisfies Props })),
  );
}

/** One entry. */
export const GET: APIRoute<Props> = async ({ props: { collection, entry } }) => jsonResponse(entryOf(collection, entry, await publication()));
