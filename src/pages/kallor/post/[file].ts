import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../catalogue/from-astro.ts';
import type { Source } from '../../../domain/source.ts';
import { CITATION_FILES } from '../../../views/citation/files.ts';
import { CITATION_ENDINGS, type CitationEnding } from '../../../views/citation/formats.ts';
import { sourceRecord } from '../../../views/citation/source-record.ts';

export async function getStaticPaths() {
  const { sources } = await getCatalogue();
  return sources.flatMap((source) => CITATION_ENDINGS.map((ending) => ({ params: { file: `${source.id}.${ending}` }, props: { source, ending } })));
}

/** One source, for reference managers. */
export const GET: APIRoute<{ source: Source; ending: CitationEnding }> = ({ props: { source, ending } }) => {
  const { mediaType, write } = CITATION_FILES[ending];
  return new Response(write([sourceRecord(source)]), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
