import type { APIRoute } from 'astro';
import { withdrawnOf } from '../../../views/open-data/json-files.ts';
import { jsonResponse, publication } from './_publication.ts';

/** The ids that no longer hold. */
export const GET: APIRoute = async () => jsonResponse(withdrawnOf(await publication()));
