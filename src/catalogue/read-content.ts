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

/** Reads the content folder. @param root the project's root  @param folder the content folder, relative to the root */
export function readContent(root: string, folder = 'src/content'): Content {
  const results = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((collection) => readCollection(root, join(folder, collection), collection));
  return { files: results.flatMap(({ file }) => file ?? []), problems: [...results.flatMap(({ problems }) => problems), ...strayFolders(root, folder)] };
}

function readCollection(root: string, folder: string, collection: CollectionName): ReturnType<typeof parseSourceFile>[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  const { extension } = COLLECTIONS[collection];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => basename(a.name, extension).localeCompare(basename(b.name, extension)))
    .map((entry) => {
      const path = relative(root, join(absolute, entry.name)).replaceAll('\\', '/');
      const name = basename(entry.name, extension);
      const belongs = entry.isFile() && entry.name.endsWith(extension) && (collection !== 'vocabularies' || (VOCABULARY_NAMES as string[]).includes(name));
      if (!belongs) return { file: undefined, problems: [stray(path, collection)] };
      return parseSourceFile(path, collection, name, readFileSync(join(absolute, entry.name)));
    });
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
