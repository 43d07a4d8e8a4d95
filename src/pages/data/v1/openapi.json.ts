import type { APIRoute } from 'astro';
import { openApi } from '../../../views/open-data/openapi.ts';
import { jsonResponse, publication } from './_publication.ts';

/** All addresses, for programs that make clients. */
export const GET: APIRoute = async () => jsonResponse(openApi(await publication()));
