import { getCollection } from 'astro:content';
import { bodyKey, type Catalogue, createCatalogue, type Entries } from '../domain/catalogue.ts';
import { ENTRY_COLLECTIONS, TEXT_COLLECTIONS } from '../domain/collections.ts';
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
  const entries = await Promise.all(
    ENTRY_COLLECTIONS.map(async (collection) => [collection, (await getCollection(collection)).map(({ data }) => data as { readonly id: string }).sort(byId)]),
  );
  const texts = await Promise.all(
    TEXT_COLLECTIONS.map(async (collection) =>
      (await getCollection(collection)).map(({ id, body }) => [bodyKey(collection, id), parseBody(body ?? '', 1).body] as const),
    ),
  );
  const vocabularies = (await getCollection('vocabularies')).map(({ data }) => [data.name, data.terms]);
  return createCatalogue({
    ...(Object.fromEntries(entries) as Entries),
    vocabularies: Object.fromEntries(vocabularies) as Vocabularies,
    bodies: new Map(texts.flat()),
  });
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.localeCompare(b.id);
}
