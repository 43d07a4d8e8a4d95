import type { APIRoute } from 'astro';
import { PUBLISHED_LISTS, type PublishedList } from '../../../views/open-data/files.ts';
import { listOf } from '../../../views/open-data/json-files.ts';
import { jsonResponse, publication } from './_publication.ts';

export function getStaticPaths() {
  return PUBLISHED_LISTS.map((list) => ({ params: { list }, props: { list } }));
}

/** All entries of a kind, or all findings. */
export const GET: APIRoute<{ list: PublishedList }> = async ({ props }) => jsonResponse(listOf(props.list, await publication()));
