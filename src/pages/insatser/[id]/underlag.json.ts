import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../catalogue/from-astro.ts';
import { evidenceBase } from '../../../views/base/base.ts';

export const getStaticPaths: GetStaticPaths = async () => (await getCatalogue()).interventions.map(({ id }) => ({ params: { id } }));

/** What the rating of one intervention rests on, for the browser to compute with. */
export const GET: APIRoute = async ({ params: { id = '' } }) => Response.json(evidenceBase(await getCatalogue(), [id]));
