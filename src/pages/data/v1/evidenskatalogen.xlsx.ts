import type { APIRoute } from 'astro';
import { XLSX_TYPE } from '../../../views/open-data/files.ts';
import { workbook } from '../../../views/open-data/tables/workbook.ts';
import { publication } from './_publication.ts';

/** The tables in one workbook. */
export const GET: APIRoute = async () => new Response(await workbook(await publication()), { headers: { 'Content-Type': XLSX_TYPE } });
