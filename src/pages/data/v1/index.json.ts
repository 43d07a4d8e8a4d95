import type { APIRoute } from 'astro';
import { indexOf } from '../../../views/open-data/json-files.ts';
import { jsonResponse, publication } from './_publication.ts';

/** All files. */
export const GET: APIRoute = async () => jsonResponse(indexOf(await publication()));
