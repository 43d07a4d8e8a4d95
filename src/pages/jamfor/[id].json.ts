import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/from-astro.ts';
import type { Intervention } from '../../domain/intervention.ts';
import { comparisonColumn } from '../../views/comparison/column.ts';

export async function getStaticPaths() {
  return (await getCatalogue()).interventions.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** One column of the comparison, fetched when it is chosen. */
export const GET: APIRoute<{ entry: Intervention }> = async ({ props }) => Response.json(comparisonColumn(props.entry, await getCatalogue()));
