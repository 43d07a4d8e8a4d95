import { type CollectionEntry, getCollection } from 'astro:content';
import { type Catalogue, createCatalogue } from '../domain/catalogue.ts';
import type { Vocabularies, VocabularyName } from '../domain/vocabulary.ts';
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
  const data = <T extends { id: string; data: unknown }>(entries: T[]): T['data'][] => byId(entries).map((entry) => entry.data);
  const vocabularies = {
    areas: await terms('areas'),
    categories: await terms('categories'),
    outcomes: await terms('outcomes'),
    designs: await terms('designs'),
    limitations: await terms('limitations'),
    'target-groups': await terms('target-groups'),
    evaluators: await terms('evaluators'),
    factors: await terms('factors'),
  };
  return createCatalogue({
    interventions: data(interventions) as CollectionEntry<'interventions'>['data'][],
    evaluations: data(await getCollection('evaluations')) as CollectionEntry<'evaluations'>['data'][],
    sources: data(await getCollection('sources')) as CollectionEntry<'sources'>['data'][],
    vocabularies,
    bodies: new Map(interventions.map(({ id, body }) => [id, parseBody(body ?? '', 1).body])),
  });
}

/** The terms of a vocabulary, in the order of its file. */
async function terms<Name extends VocabularyName>(name: Name): Promise<Vocabularies[Name]> {
  return (await getCollection(name)).map(({ data }) => data) as unknown as Vocabularies[Name];
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.id.localeCompare(b.id));
}
