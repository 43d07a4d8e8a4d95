import { z } from 'zod';
import { type EntryCollection, type EntryOf, PAGE_COLLECTIONS } from '../../domain/collections.ts';
import { identifier } from '../../domain/identifier.ts';
import { isoDay } from '../../domain/iso-date.ts';
import type { VocabularyName } from '../../domain/vocabulary.ts';
import { routes } from '../routes.ts';
import { addressOf, nameOf } from '../upkeep/archive.ts';
import { type Head, headOf, type ListFile, listed } from './envelope.ts';
import { DATASETS, dataFiles, documentFiles, paths, type PublishedList } from './files.ts';
import type { ItemOf } from './item-schemas.ts';
import { itemOf, itemsOf } from './items.ts';
import { absolute, type Publication } from './publication.ts';

/** An entry that no longer holds, as it is published. */
export const withdrawnSchema = z.strictObject({
  id: identifier.describe('Postens id. Det används aldrig till något annat.'),
  collection: z.enum(PAGE_COLLECTIONS).describe('Vilken lista posten stod i.'),
  name: z.string().describe('Postens namn eller rubrik.'),
  on: isoDay.describe('Dagen då posten drogs tillbaka.'),
  why: z.string().describe('Varför posten inte längre gäller.'),
  replacedBy: identifier.nullable().describe('Id för den post i samma lista som gäller i stället. null om det inte finns någon.'),
  url: z.url().describe('Arkivsidan.'),
});

/** A file in the index. */
export const indexSchema = z.strictObject({
  title: z.string().describe('Vad filen innehåller.'),
  url: z.url().describe('Filens adress.'),
  mediaType: z.string().describe('Filens format.'),
  dataset: z.string().nullable().describe('Datamängden som filen ger. null för filer som beskriver andra filer.'),
  description: z.string().nullable().describe('Vad datamängden innehåller.'),
  schema: z.url().nullable().describe('Schemat som filen följer. null för filer som inte är JSON.'),
});

/** The file with a whole list. */
export function listOf<List extends PublishedList>(list: List, publication: Publication): ListFile<ItemOf<List>> {
  return listed(paths.list(list), list, itemsOf(list, publication), publication);
}

/** The file with one entry. */
export function entryOf<Collection extends EntryCollection>(
  collection: Collection,
  entry: EntryOf<Collection>,
  publication: Publication,
): Head & { readonly item: ItemOf<Collection> } {
  return { ...headOf(paths.entry(collection, entry.id), `${collection}-entry`, publication), item: itemOf(collection, entry, publication) };
}

/** The file with a vocabulary, its terms in their own order. */
export function vocabularyOf(name: VocabularyName, publication: Publication): ListFile {
  return listed<unknown>(paths.vocabulary(name), `vocabulary-${name}`, publication.catalogue.vocabularies[name], publication);
}

/** The file that says which ids no longer hold, the latest first. */
export function withdrawnOf(publication: Publication): ListFile<z.infer<typeof withdrawnSchema>> {
  const items = publication.catalogue.withdrawn.map(({ kind, entry, withdrawal: { on, why, instead } }) => ({
    id: entry.id,
    collection: kind,
    name: nameOf(entry),
    on,
    why,
    replacedBy: instead ?? null,
    url: absolute(publication, addressOf(kind, entry.id)),
  }));
  const sorted = items.sort((a, b) => b.on.localeCompare(a.on) || a.collection.localeCompare(b.collection) || a.id.localeCompare(b.id));
  return listed(paths.withdrawn, 'withdrawn', sorted, publication);
}

/** The file that lists the others: all data, then what describes them. */
export function indexOf(publication: Publication): ListFile<z.infer<typeof indexSchema>> {
  const files = [...dataFiles(), ...documentFiles()].map(({ title, path, mediaType, dataset, schema }) => ({
    title,
    url: absolute(publication, routes.asset(path)),
    mediaType,
    dataset: dataset ?? null,
    description: DATASETS.find(({ id }) => id === dataset)?.description ?? null,
    schema: schema === undefined ? null : absolute(publication, routes.asset(schema)),
  }));
  return listed(paths.index, 'index', files, publication);
}
