import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** A statement as other people's parsers read it. */
export interface Read {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** Whether the subject or the object is a blank node. */
  readonly blank: boolean;
  readonly objectIsAddress: boolean;
  readonly language: string;
  readonly datatype: string;
}

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

export function parseTurtle(text: string): Read[] {
  return new Parser({ format: 'text/turtle' }).parse(text).map(toRead);
}

/** Without a base address, so that an address that isn't whole can't become so. */
export function parseRdfXml(text: string): Promise<Read[]> {
  return readAll(new RdfXmlParser(), text);
}

export function parseJsonLd(text: string): Promise<Read[]> {
  return readAll(new JsonLdParser(), text);
}

function readAll(parser: RdfXmlParser | JsonLdParser, text: string): Promise<Read[]> {
  return new Promise((resolve, reject) => {
    const found: Read[] = [];
    parser.on('data', (quad: Quad) => found.push(toRead(quad)));
    parser.on('error', reject);
    parser.on('end', () => resolve(found));
    parser.write(text);
    parser.end();
  });
}

function toRead({ subject, predicate, object }: Quad): Read {
  return {
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
    blank: [subject, object].some(({ termType }) => termType === 'BlankNode'),
    objectIsAddress: object.termType === 'NamedNode',
    language: object.language ?? '',
    datatype: object.datatype?.value ?? '',
  };
}

/** The statements in an order of their own, so that two readings can be compared. */
export function sorted(statements: readonly Read[]): string[] {
  return statements.map((statement) => JSON.stringify(statement)).sort();
}
