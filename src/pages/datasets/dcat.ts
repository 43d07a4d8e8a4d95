import type { APIRoute } from 'astro';
import { dcatInfo } from '../../views/open-data/dcat/catalogue-info.ts';
import { describeData } from '../../views/open-data/dcat/describe-data.ts';
import { WRITINGS } from '../../views/open-data/dcat/writings.ts';
import { publication } from '../data/v1/_publication.ts';

/** The description of the open data at the address that Sveriges dataportal asks: a file without an ending. */
export const GET: APIRoute = async () => {
  const { mediaType, write } = WRITINGS.harvest;
  return new Response(write(describeData(dcatInfo(await publication()))), { headers: { 'Content-Type': mediaType } });
};
