import type { APIRoute } from 'astro';
import { version } from '../../../package.json';
import { site } from '../../../site.config.ts';
import { getCatalogue } from '../../catalogue/from-astro.ts';
import { dcatInfo } from '../../views/open-data/dcat/catalogue-info.ts';
import { describeData } from '../../views/open-data/dcat/describe-data.ts';
import { WRITINGS } from '../../views/open-data/dcat/writings.ts';

/** The description of the open data at the address that Sveriges dataportal asks: a file without an ending. */
export const GET: APIRoute = async () => {
  const { mediaType, write } = WRITINGS.harvest;
  return new Response(write(describeData(dcatInfo(await getCatalogue(), site, version))), { headers: { 'Content-Type': mediaType } });
};
