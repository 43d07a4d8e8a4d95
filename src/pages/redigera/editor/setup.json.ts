import type { APIRoute } from 'astro';
import { site } from '../../../../site.config.ts';
import { getCatalogue } from '../../../catalogue/from-astro.ts';
import { editorSetup } from '../../../views/editor/setup.ts';

/** The forms of every kind of entry and where the files are, made from the schemas and the vocabularies at each build. */
export const GET: APIRoute = async () => Response.json(editorSetup(await getCatalogue(), site.repository, site.url));
