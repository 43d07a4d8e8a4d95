import { z } from 'zod';
import { isoDay } from '../../domain/iso-date.ts';
import type { Licence } from '../../domain/publisher.ts';
import { routes } from '../routes.ts';
import { paths } from './files.ts';
import { absolute, modifiedOn, type Publication } from './publication.ts';

const licence = z.strictObject({ name: z.string().describe('Licensens namn.'), url: z.url().describe('Licensens adress.') });

/** What every file says of itself. */
const head = {
  catalogue: z.string().describe('Katalogens namn.'),
  url: z.url().describe('Filens egen adress.'),
  schema: z.url().describe('Schemat som filen följer.'),
  version: z.string().describe('Katalogens version när filen skrevs.'),
  modified: isoDay.nullable().describe('Dagen då katalogens innehåll senast ändrades i sak. null för en katalog utan innehåll.'),
  publisher: z.string().nullable().describe('Utgivaren. null så länge ingen organisation har tagit på sig utgivarskapet.'),
  licence: licence.describe('Licensen för uppgifterna.'),
  textLicence: licence.describe('Licensen för löpande text, alltså fältet sections.'),
};

/** A file with a list. */
export function listFile<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ ...head, count: z.number().int().nonnegative().describe('Antal poster i filen.'), items: z.array(item).describe('Posterna.') });
}

/** A file with one entry. */
export function entryFile<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ ...head, item });
}

export type Head = z.infer<z.ZodObject<typeof head>>;
export type ListFile<Item = unknown> = Head & { readonly count: number; readonly items: readonly Item[] };

/** The head of the file at a path. @param schema the name of its schema */
export function headOf(path: string, schema: string, publication: Publication): Head {
  const { catalogue, name, version, publisher, licences } = publication;
  return {
    catalogue: name,
    url: absolute(publication, routes.asset(path)),
    schema: absolute(publication, routes.asset(paths.schema(schema))),
    version,
    modified: modifiedOn(catalogue),
    publisher: publisher?.name ?? null,
    licence: plain(licences.data),
    textLicence: plain(licences.texts),
  };
}

/** The file at a path, with a list in it. */
export function listed<Item>(path: string, schema: string, items: readonly Item[], publication: Publication): ListFile<Item> {
  return { ...headOf(path, schema, publication), count: items.length, items };
}

/** What is sent: a line for each value, so that two versions can be compared and a person can read it. */
export function written(file: unknown): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}

function plain({ name, url }: Licence): Head['licence'] {
  return { name, url };
}
