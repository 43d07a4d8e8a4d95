import { routes } from '../../routes.ts';
import { toJsonLd } from './json-ld.ts';
import { toRdfXml } from './rdf-xml.ts';
import type { Statement } from './statement.ts';
import { toTurtle } from './turtle.ts';

/** A way to write the description of the open data down. */
export interface Writing {
  readonly name: string;
  readonly mediaType: string;
  readonly address: string;
  readonly write: (statements: readonly Statement[]) => string;
}

/** All writings say the same. The one without an ending is where Sveriges dataportal looks, and what it expects there is RDF/XML. */
export const WRITINGS = {
  harvest: { name: 'RDF/XML', mediaType: 'application/rdf+xml', address: routes.dcat, write: toRdfXml },
  rdf: { name: 'RDF/XML', mediaType: 'application/rdf+xml', address: routes.dcatAs('rdf'), write: toRdfXml },
  ttl: { name: 'Turtle', mediaType: 'text/turtle', address: routes.dcatAs('ttl'), write: toTurtle },
  jsonld: { name: 'JSON-LD', mediaType: 'application/ld+json', address: routes.dcatAs('jsonld'), write: toJsonLd },
} as const satisfies Record<string, Writing>;
export type WritingName = keyof typeof WRITINGS;
