import type { APIRoute } from 'astro';
import { FILE_SCHEMAS, publishedSchema } from '../../../../views/open-data/schemas.ts';
import { jsonResponse, publication } from '../_publication.ts';

export function getStaticPaths() {
  return [...FILE_SCHEMAS.keys()].map((name) => ({ params: { name }, props: { name } }));
}

/** What a file of JSON holds, as JSON Schema. */
export const GET: APIRoute<{ name: string }> = async ({ props }) => jsonResponse(publishedSchema(props.name, await publication()));
