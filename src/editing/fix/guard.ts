import { isDeepStrictEqual } from 'node:util';
import { Lexer, parseDocument } from 'yaml';

/** What a text holds that no tidying may change. */
interface Held {
  readonly data: unknown;
  /** The comments, sorted, without the space around them. */
  readonly comments: readonly string[];
}

/** What the YAML holds; undefined when it can't be read. */
export function heldBy(yaml: string): Held | undefined {
  try {
    const document = parseDocument(yaml, { prettyErrors: false });
    return document.errors.length > 0 ? undefined : { data: document.toJS(), comments: commentsOf(yaml) };
  } catch {
    return undefined;
  }
}

/** The comments of a YAML text. A scalar that begins with # is told apart by the mark that the lexer sets before it. */
export function commentsOf(yaml: string): string[] {
  return [...new Lexer().lex(yaml)]
    .filter((token) => token.startsWith('#'))
    .map((token) => token.trim())
    .sort();
}

/** Whether both texts can be read, say the same and keep the same comments. */
export function saysTheSame(before: string, after: string): boolean {
  if (before === after) return true;
  const held = heldBy(before);
  return held !== undefined && isDeepStrictEqual(held, heldBy(after));
}
