import type { APIRoute } from 'astro';
import { csvOf } from '../../../views/open-data/tables/csv.ts';
import { dictionary } from '../../../views/open-data/tables/tables.ts';
import { csvResponse, publication } from './_publication.ts';

/** What every column of the tables means. */
export const GET: APIRoute = async () => csvResponse(csvOf(dictionary(await publication())));
