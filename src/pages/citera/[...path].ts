import type { APIRoute } from 'astro';
import { version } from '../../../package.json';
import { site } from '../../../site.config.ts';
import { getCatalogue } from '../../catalogue/from-astro.ts';
import { citedRecords } from '../../views/citation/cite-this.ts';
import { CITATION_FILES } from '../../views/citation/files.ts';
import { CITATION_ENDINGS, type CitationEnding } from '../../views/citation/formats.ts';
import type { CslRecord } from '../../views/citation/record.ts';
import { routes } from '../../views/routes.ts';

const FOLDER = `${routes.start}citera/`;

export async function getStaticPaths() {
  const records = citedRecords(await getCatalogue(), { ...site, version });
  return records.flatMap(({ path, record }) =>
    CITATION_ENDINGS.map((ending) => ({ params: { path: routes.citation(path, ending).slice(FOLDER.length) }, props: { record, ending } })),
  );
}

/** The record of one page, for reference managers. */
export const GET: APIRoute<{ record: CslRecord; ending: CitationEnding }> = ({ props: { record, ending } }) => {
  const { mediaType, write } = CITATION_FILES[ending];
  return new Response(write([record]), { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
