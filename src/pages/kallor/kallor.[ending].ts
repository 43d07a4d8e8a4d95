import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/from-astro.ts';
import { CITATION_FILES } from '../../views/citation/files.ts';
import { CITATION_ENDINGS, type CitationEnding } from '../../views/citation/formats.ts';
import { sourceRecord } from '../../views/citation/source-record.ts';

export function getStaticPaths() {
  return CITATION_ENDINGS.map((ending) => ({ params: { ending }, props: { ending } }));
}

/** Every source that the catalogue builds on, for reference managers. */
export const GET: APIRoute<{ ending: CitationEnding }> = async ({ props: { ending } }) => {
  const { sources } = await getCatalogue();
  const { mediaType, write } = CITATION_FILES[ending];
  return new Response(write(sources.map(sourceRecord)), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
