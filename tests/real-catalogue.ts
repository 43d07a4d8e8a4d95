import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import type { Catalogue } from '../src/domain/catalogue.ts';

let read: Catalogue | undefined;

/** The catalogue as it stands in src/content. */
export function realCatalogue(): Catalogue {
  read ??= readCatalogue(readContent(process.cwd())).catalogue;
  return read;
}
