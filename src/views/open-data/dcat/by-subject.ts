import { expand, type Statement } from './statement.ts';

/** A thing with its type and everything else that is said of it, in the order in which it is said. */
export interface Subject {
  readonly address: string;
  /** The address of its type. */
  readonly type: string;
  readonly statements: readonly Statement[];
}

/** The statements gathered by what they are about. @throws Error for something without a type */
export function bySubject(statements: readonly Statement[]): Subject[] {
  const type = expand('rdf:type');
  return [...grouped(statements, ({ subject }) => subject)].map(([address, all]) => {
    const typed = all.find(({ predicate }) => predicate === type);
    if (typed === undefined) throw new Error(`${address} has no type`);
    return { address, type: typed.object.value, statements: all.filter((statement) => statement !== typed) };
  });
}

/** Statements by a key, each group in the order in which it stands. */
export function grouped(statements: readonly Statement[], keyOf: (statement: Statement) => string): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}
