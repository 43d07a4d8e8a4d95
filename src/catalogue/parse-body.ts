import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Body, BodyReference } from '../domain/body.ts';
import type { Advice, Position } from '../domain/problem.ts';
import { sectionsOf } from './body-tree.ts';
import { COMPONENTS, explainMarkup, explainMdxError } from './explain-markup.ts';
import { allowed, attribute, isJsx, type Jsx } from './markup.ts';
import { uncitedFigures } from './uncited-figures.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** A problem with the markup of a body, where it stands in the file. */
export type BodyProblem = Position & Advice & { readonly rule: 'allowed-markup' | 'mdx-syntax' };

/**
 * Takes the text of an entry apart. Nothing in it can run: what isn't plain Markdown or one of the allowed
 * components becomes a problem, and expressions are never evaluated.
 * @param text the text after the front matter  @param firstLine the line of the file that it begins on
 */
export function parseBody(text: string, firstLine: number): { body: Body; problems: BodyProblem[] } {
  const shift = ({ line, column }: Position): Position => ({ line: line + firstLine - 1, column });
  let tree: Root;
  try {
    tree = parser.parse(text) as Root;
  } catch (error) {
    return { body: NOTHING, problems: [explainMdxError(error, text, shift)] };
  }
  try {
    return takeApart(tree, shift);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const advice = explainMarkup({ kind: 'markdown', text: 'för djupt nästlade listor eller citat' });
    return { body: NOTHING, problems: [{ rule: 'allowed-markup', line: firstLine, column: 1, ...advice }] };
  }
}

const NOTHING: Body = { sections: [], references: [], uncitedFigures: [] };

function takeApart(tree: Root, shift: (at: Position) => Position): { body: Body; problems: BodyProblem[] } {
  const problems: BodyProblem[] = [];
  const references: BodyReference[] = [];
  visit(tree, (node, _index, parent) => {
    const at = shift(node.position?.start ?? { line: 1, column: 1 });
    const advice = allowed(node, parent);
    if (advice) problems.push({ rule: 'allowed-markup', ...at, ...advice });
    else if (isJsx(node)) references.push(...referencesOf(node, at));
    return advice ? 'skip' : undefined;
  });
  if (problems.length > 0) return { body: NOTHING, problems };
  return { body: { sections: sectionsOf(tree, shift), references, uncitedFigures: uncitedFigures(tree, shift) }, problems };
}

function referencesOf(node: Jsx, at: Position): BodyReference[] {
  const collection = COMPONENTS.get(node.name ?? '')?.refersTo;
  const id = attribute(node, 'id');
  return collection && id !== undefined ? [{ collection, id, ...at }] : [];
}
