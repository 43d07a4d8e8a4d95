import { site } from '../../../../site.config.ts';
import { version } from '../../../../package.json';
import { getCatalogue } from '../../../catalogue/from-astro.ts';
import { written } from '../../../views/open-data/envelope.ts';
import { CSV_TYPE, JSON_TYPE } from '../../../views/open-data/files.ts';
import type { Publication } from '../../../views/open-data/publication.ts';

let built: Promise<Publication> | undefined;

/** The catalogue with what the site says of itself: what every file of open data is made from. One for a whole site, afresh for each file while developing. */
export function publication(): Promise<Publication> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<Publication> {
  const { name, url, publisher, licences } = site;
  return { catalogue: await getCatalogue(), name, version, url, publisher, licences };
}

export function jsonResponse(file: unknown): Response {
  return new Response(written(file), { headers: { 'Content-Type': `${JSON_TYPE}; charset=utf-8` } });
}

export function csvResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${CSV_TYPE}; charset=utf-8; header=present` } });
}
