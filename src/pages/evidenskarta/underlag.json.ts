import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/from-astro.ts';
import { evidenceBase } from '../../views/base/base.ts';

/** What all ratings rest on, for the browser to compute with. */
export const GET: APIRoute = async () => Response.json(evidenceBase(await getCatalogue()));
