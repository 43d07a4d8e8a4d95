import { site } from '../../site.config.ts';
import { createCatalogue, type Catalogue, type CatalogueParts } from '../../src/domain/catalogue.ts';
import { ENTRY_COLLECTIONS } from '../../src/domain/collections.ts';
import { VOCABULARY_NAMES } from '../../src/domain/vocabulary.ts';
import type { Publication } from '../../src/views/open-data/publication.ts';
import { realCatalogue } from '../real-catalogue.ts';

/** The open data of a catalogue, by default the real one, with the site's own settings. */
export function publicationOf(catalogue: Catalogue = realCatalogue(), changes: Partial<Publication> = {}): Publication {
  const { name, url, publisher, licences } = site;
  return { catalogue, name, version: '1.2.3', url, publisher, licences, ...changes };
}

/** A catalogue without anything but what is given. */
export function catalogueWith(parts: Partial<CatalogueParts> = {}): Catalogue {
  const nothing = Object.fromEntries([...ENTRY_COLLECTIONS.map((collection) => [collection, []])]);
  const vocabularies = Object.fromEntries(VOCABULARY_NAMES.map((name) => [name, []]));
  return createCatalogue({ ...nothing, vocabularies, bodies: new Map(), ...parts } as unknown as CatalogueParts);
}
