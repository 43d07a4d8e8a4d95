import type { APIRoute } from 'astro';
import { TABLES, type TableName } from '../../../views/open-data/files.ts';
import { csvOf } from '../../../views/open-data/tables/csv.ts';
import { tableOf } from '../../../views/open-data/tables/tables.ts';
import { csvResponse, publication } from './_publication.ts';

export function getStaticPaths() {
  return TABLES.map((table) => ({ params: { table }, props: { table } }));
}

/** A table that opens in a spreadsheet. */
export const GET: APIRoute<{ table: TableName }> = async ({ props }) => csvResponse(csvOf(tableOf(props.table, await publication())));
