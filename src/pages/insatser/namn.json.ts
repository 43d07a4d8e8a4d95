import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/from-astro.ts';
import { nameEntries } from '../../views/comparison/names.ts';

/** What all interventions are called, for fields that suggest them. */
export const GET: APIRoute = async () => Response.json(nameEntries(await getCatalogue()));
