import { bySubject, grouped } from './by-subject.ts';
import { type Iri, type Literal, NAMESPACES, shorten, type Statement } from './statement.ts';

/** The statements as JSON-LD, application/ld+json. Its context stands in the file, so nobody needs to fetch anything more. */
export function toJsonLd(statements: readonly Statement[]): string {
  const graph = bySubject(statements).map(({ address, type, statements: own }) => {
    const properties = grouped(own, ({ predicate }) => shorten(predicate));
    const values = [...properties].map(([name, all]) => [name, all.map(({ object }) => objectOf(object))]);
    return { '@id': address, '@type': shorten(type), ...Object.fromEntries(values) };
  });
  return `${JSON.stringify({ '@context': NAMESPACES, '@graph': graph }, null, 2)}\n`;
}

function objectOf(object: Iri | Literal): object {
  if (object.kind === 'iri') return { '@id': object.value };
  return {
    '@value': object.value,
    ...(object.language === undefined ? {} : { '@language': object.language }),
    ...(object.datatype === undefined ? {} : { '@type': shorten(object.datatype) }),
  };
}
