import { DataFactory, Writer } from 'n3';
import { type Iri, type Literal, NAMESPACES, type Statement } from './statement.ts';

const { literal, namedNode, quad } = DataFactory;

/** The statements as Turtle, text/turtle. @throws Error when a term can't be written */
export function toTurtle(statements: readonly Statement[]): string {
  const writer = new Writer({ prefixes: NAMESPACES });
  for (const { subject, predicate, object } of statements) writer.addQuad(quad(namedNode(subject), namedNode(predicate), termOf(object)));
  let written = '';
  // Without a stream to write to, the text comes back before end() does.
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    written = result;
  });
  return written;
}

function termOf(object: Iri | Literal) {
  if (object.kind === 'iri') return namedNode(object.value);
  return literal(object.value, object.language ?? (object.datatype === undefined ? undefined : namedNode(object.datatype)));
}
