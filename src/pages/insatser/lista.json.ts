import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/from-astro.ts';
import { listItems } from '../../views/list/item.ts';

/** The list as the browser needs it to filter. */
export const GET: APIRoute = async () => Response.json(listItems(await getCatalogue()));
