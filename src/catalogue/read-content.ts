import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { VOCABULARY_NAMES } from '../domain/vocabulary.ts';
import { COLLECTIONS, type CollectionName, parseSourceFile, type SourceFile } from './source-file.ts';

/** All files of the content folder that could be read, and every problem with how they are stored. */
export interface Content {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

type ParsedFile = ReturnType<typeof parseSourceFile>;

/** Reads the content folder. @param root the project's root  @param folder the content folder, relative to the root */
export function readContent(root: string, folder = 'src/content'): Content {
  const results = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((collection) => readCollection(root, join(folder, collection), collection));
  return { files: results.flatMap(({ file }) => file ?? []), problems: [...results.flatMap(({ problems }) => problems), ...strayFolders(root, folder)] };
}

function readCollection(root: string, folder: string, collection: CollectionName): ParsedFile[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  const { extension } = COLLECTIONS[collection];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => basename(a.name, extension).localeCompare(basename(b.name, extension)))
    .map((entry) => {
      const path = relative(root, join(absolute, entry.name)).replaceAll('\\', '/');
      return entry.isFile()
        ? parseNamed(path, collection, () => readFileSync(join(absolute, entry.name)))
        : { file: undefined, problems: [stray(path, collection)] };
    });
}

/** The same content from files in memory, as they stood in another version. @param folder the content folder, as the paths begin */
export function contentFrom(files: readonly { readonly path: string; readonly bytes: Uint8Array }[], folder = 'src/content'): Content {
  const results = [...files]
    .sort((a, b) => a.path.localeCompare(b.path))
    .filter(({ path }) => path.startsWith(`${folder}/`) && !path.slice(folder.length).includes('/.'))
    .map(({ path, bytes }): ParsedFile => {
      const [collection = '', ...rest] = path.slice(folder.length + 1).split('/');
      if (!(collection in COLLECTIONS)) return { file: undefined, problems: [stray(path, undefined)] };
      if (rest.length !== 1) return { file: undefined, problems: [stray(path, collection as CollectionName)] };
      return parseNamed(path, collection as CollectionName, () => bytes);
    });
  return { files: results.flatMap(({ file }) => file ?? []), problems: results.flatMap(({ problems }) => problems) };
}

/** A file that belongs in its folder, taken apart; one that doesn't, told of. */
function parseNamed(path: string, collection: CollectionName, bytes: () => Uint8Array): ParsedFile {
  const { extension } = COLLECTIONS[collection];
  const name = basename(path, extension);
  const belongs = path.endsWith(extension) && (collection !== 'vocabularies' || (VOCABULARY_NAMES as string[]).includes(name));
  return belongs ? parseSourceFile(path, collection, name, bytes()) : { file: undefined, problems: [stray(path, collection)] };
}

function strayFolders(root: string, folder: string): Problem[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !(name in COLLECTIONS))
    .map(({ name }) => stray(`${folder}/${name}`, undefined));
}

function stray(file: string, collection: CollectionName | undefined): Problem {
  const expected =
    collection === undefined
      ? `Innehållet ligger i mapparna ${Object.keys(COLLECTIONS).join(', ')}.`
      : collection === 'vocabularies'
        ? `Ordlistorna heter ${VOCABULARY_NAMES.map((name) => `${name}.yml`).join(', ')}.`
        : `Filer i mappen ${collection} slutar på ${COLLECTIONS[collection].extension}.`;
  return {
    rule: 'known-file',
    file,
    line: 1,
    column: 1,
    what: `${collection === undefined ? 'Det här' : 'Filen'} hör inte hemma här och skulle inte läsas.`,
    why: 'En post som ingen läser ser ut att vara publicerad men är det inte.',
    how: `${expected} Byt namn, flytta eller ta bort.`,
  };
}
