import { getCollection } from 'astro:content';
import { type Catalogue, createCatalogue } from '../domain/catalogue.ts';
import type { Vocabularies } from '../domain/vocabulary.ts';
import { parseBody } from './parse-body.ts';

let built: Promise<Catalogue> | undefined;

/** The catalogue from Astro's collections: built once for a whole site, afresh for each page while developing. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<Catalogue> {
  const interventions = await getCollection('interventions');
  const vocabularies = (await getCollection('vocabularies')).map(({ data }) => [data.name, data.terms]);
  return createCatalogue({
    interventions: interventions.map(({ data }) => data).sort(byId),
    evaluations: (await getCollection('evaluations')).map(({ data }) => data).sort(byId),
    sources: (await getCollection('sources')).map(({ data }) => data).sort(byId),
    vocabularies: Object.fromEntries(vocabularies) as Vocabularies,
    bodies: new Map(interventions.map(({ id, body }) => [id, parseBody(body ?? '', 1).body])),
  });
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.localeCompare(b.id);
}
