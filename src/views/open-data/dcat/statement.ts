/** A thing that is named by an address. */
export interface Iri {
  readonly kind: 'iri';
  /** Whole, with https and host. */
  readonly value: string;
}

/** A text, in a language or of a type of data. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: string;
  /** A language tag: "sv". */
  readonly language?: string;
  /** The address of the type, where it isn't plain text. */
  readonly datatype?: string;
}

/** One statement of RDF. Everything has an address of its own: Sveriges dataportal takes no blank nodes. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Iri | Literal;
}

/** The vocabularies that the description uses, with the prefixes that all writings give them. */
export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;
export type Name = `${keyof typeof NAMESPACES}:${string}`;

/** The whole address of a name with a prefix: "dcat:Dataset". */
export function expand(name: Name): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${NAMESPACES[prefix as keyof typeof NAMESPACES]}${local}`;
}

/** An address as its name with a prefix. @throws Error for a vocabulary that isn't listed above */
export function shorten(address: string): string {
  const [prefix, namespace] = Object.entries(NAMESPACES).find(([, start]) => address.startsWith(start)) ?? [];
  if (prefix === undefined || namespace === undefined) throw new Error(`No prefix for ${address}`);
  return `${prefix}:${address.slice(namespace.length)}`;
}

export function iri(value: string): Iri {
  return { kind: 'iri', value };
}

/** A plain text. Control characters are left out, since XML can't hold them and all writings are to say the same. */
export function plain(value: string): Literal {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  return { kind: 'literal', value: value.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '') };
}

export function text(value: string, language: 'sv' | 'en'): Literal {
  return { ...plain(value), language };
}

/** A day, as YYYY-MM-DD. */
export function day(value: string): Literal {
  return { ...plain(value), datatype: expand('xsd:date') };
}

/** What is said of something: each property with its values. A property without values isn't there. */
export type Properties = { readonly [Property in Name]?: readonly (Iri | Literal)[] };

/** Statements about one thing, its type first. */
export function about(subject: string, type: Name, properties: Properties): Statement[] {
  const all: Properties = { 'rdf:type': [iri(expand(type))], ...properties };
  return Object.entries(all).flatMap(([property, objects = []]) => objects.map((object) => ({ subject, predicate: expand(property as Name), object })));
}
