import { escapeXml } from '../../xml.ts';
import { bySubject, type Subject } from './by-subject.ts';
import { NAMESPACES, shorten, type Statement } from './statement.ts';

/** The statements as RDF/XML, application/rdf+xml: the form that Sveriges dataportal harvests. */
export function toRdfXml(statements: readonly Statement[]): string {
  const namespaces = Object.entries(NAMESPACES).map(([prefix, address]) => `  xmlns:${prefix}="${escapeXml(address)}"`);
  return ['<?xml version="1.0" encoding="utf-8"?>', '<rdf:RDF', `${namespaces.join('\n')}>`, ...bySubject(statements).flatMap(nodeOf), '</rdf:RDF>', ''].join(
    '\n',
  );
}

function nodeOf({ address, type, statements }: Subject): string[] {
  const name = shorten(type);
  return [`<${name} rdf:about="${escapeXml(address)}">`, ...statements.map((statement) => `  ${propertyOf(statement)}`), `</${name}>`];
}

function propertyOf({ predicate, object }: Statement): string {
  const name = shorten(predicate);
  if (object.kind === 'iri') return `<${name} rdf:resource="${escapeXml(object.value)}"/>`;
  const language = object.language === undefined ? '' : ` xml:lang="${escapeXml(object.language)}"`;
  const datatype = object.datatype === undefined ? '' : ` rdf:datatype="${escapeXml(object.datatype)}"`;
  return `<${name}${language}${datatype}>${escapeXml(object.value)}</${name}>`;
}
