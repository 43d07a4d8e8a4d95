import type { APIRoute } from 'astro';
import { dcatInfo } from '../../views/open-data/dcat/catalogue-info.ts';
import { describeData } from '../../views/open-data/dcat/describe-data.ts';
import { WRITINGS } from '../../views/open-data/dcat/writings.ts';
import { publication } from '../data/v1/_publication.ts';

export function getStaticPaths() {
  return (['rdf', 'ttl', 'jsonld'] as const).map((ending) => ({ params: { ending }, props: { ending } }));
}

/** The same description in each of its writings. */
export const GET: APIRoute<{ ending: 'rdf' | 'ttl' | 'jsonld' }> = async ({ props }) => {
  const { mediaType, write } = WRITINGS[props.ending];
  return new Response(write(describeData(dcatInfo(await publication()))), { headers: { 'Content-Type': mediaType } });
};
