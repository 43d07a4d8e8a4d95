import type { APIRoute } from 'astro';
import { VOCABULARY_NAMES, type VocabularyName } from '../../../../domain/vocabulary.ts';
import { vocabularyOf } from '../../../../views/open-data/json-files.ts';
import { jsonResponse, publication } from '../_publication.ts';

export function getStaticPaths() {
  return VOCABULARY_NAMES.map((name) => ({ params: { name }, props: { name } }));
}

/** The terms of a vocabulary. */
export const GET: APIRoute<{ name: VocabularyName }> = async ({ props }) => jsonResponse(vocabularyOf(props.name, await publication()));
