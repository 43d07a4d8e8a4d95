import type { Root as HastRoot } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Body, BodyReference, BodySection } from '../domain/body.ts';
import type { Advice, Position } from '../domain/problem.ts';
import { COMPONENTS, explainMarkup, explainMdxError } from './explain-markup.ts';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

const MARKDOWN = new Set(['root', 'heading', 'paragraph', 'text', 'emphasis', 'strong', 'list', 'listItem', 'break', 'link']);
const FIGURE = /\d[\d\s.,–]*(?:procent|%|kronor|kr\b|månader|personer|deltagare|studier)|\b\d+ av \d+\b/u;

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

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
    return { body: { sections: [], references: [], uncitedFigures: [] }, problems: [explainMdxError(error, shift)] };
  }
  const problems: BodyProblem[] = [];
  const references: BodyReference[] = [];
  visit(tree, (node) => {
    const at = shift(node.position?.start ?? { line: 1, column: 1 });
    const advice = allowed(node);
    if (advice) problems.push({ rule: 'allowed-markup', ...at, ...advice });
    else if (isJsx(node)) references.push(...referencesOf(node, at));
    return advice ? 'skip' : undefined;
  });
  return { body: { sections: sectionsOf(tree, shift), references, uncitedFigures: uncitedFigures(tree, shift) }, problems };
}

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attribute(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** What is wrong with a node, or undefined when it is allowed. A comment in braces is allowed: it shows nothing and runs nothing. */
function allowed(node: Nodes): Advice | undefined {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/.test(node.value) ? undefined : explainMarkup({ kind: 'expression', text: node.value });
  }
  if (node.type === 'mdxjsEsm') return explainMarkup({ kind: 'import', text: node.value });
  if (isJsx(node)) {
    const component = COMPONENTS[node.name ?? ''];
    if (!component) return explainMarkup({ kind: 'component', text: node.name ?? '' });
    const wrong = node.attributes.find((entry) => entry.type !== 'mdxJsxAttribute' || typeof entry.value !== 'string' || !component.attributes.includes(entry.name));
    if (wrong) return explainMarkup({ kind: 'attribute', text: node.name ?? '', attribute: wrong.type === 'mdxJsxAttribute' ? wrong.name : '…' });
    const absent = component.required.find((name) => attribute(node, name) === undefined);
    return absent === undefined ? undefined : explainMarkup({ kind: 'attribute-missing', text: node.name ?? '', attribute: absent });
  }
  if (node.type === 'link' && !node.url.startsWith('https://')) return explainMarkup({ kind: 'link', text: node.url });
  return MARKDOWN.has(node.type) ? undefined : explainMarkup({ kind: 'markdown', text: node.type });
}

function referencesOf(node: Jsx, at: Position): BodyReference[] {
  const collection = COMPONENTS[node.name ?? '']?.refersTo;
  const id = attribute(node, 'id');
  return collection && id !== undefined ? [{ collection, id, ...at }] : [];
}

function sectionsOf(tree: Root, shift: (at: Position) => Position): BodySection[] {
  const groups: { title: string; at: Position; children: RootContent[] }[] = [];
  for (const node of tree.children) {
    const at = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'heading') groups.push({ title: textOf(node), at, children: [] });
    else if (groups.length > 0) groups.at(-1)?.children.push(node);
    else if (!node.type.startsWith('mdxFlow')) groups.push({ title: '', at, children: [node] });
  }
  return groups.map(({ title, at, children }) => ({ title, ...shift(at), tree: toTree(children) }));
}

/** The HTML tree of some nodes. A component becomes an element of its own name, which the view replaces. */
function toTree(children: RootContent[]): HastRoot {
  const tree = toHast({ type: 'root', children } as Root, {
    handlers: {
      mdxJsxFlowElement: (state, node: Jsx) => element(node, state.all(node)),
      mdxJsxTextElement: (state, node: Jsx) => element(node, state.all(node)),
      mdxFlowExpression: () => undefined,
      mdxTextExpression: () => undefined,
      mdxjsEsm: () => undefined,
    },
  });
  return tree as HastRoot;
}

function element(node: Jsx, children: unknown[]) {
  const properties = Object.fromEntries(['id', 'locator'].flatMap((name) => (attribute(node, name) === undefined ? [] : [[name, attribute(node, name)]])));
  return { type: 'element' as const, tagName: (node.name ?? '').toLowerCase(), properties, children: children as [] };
}

/** The paragraphs that state a figure and name no source. */
function uncitedFigures(tree: Root, shift: (at: Position) => Position): Body['uncitedFigures'] {
  const found: (Position & { text: string })[] = [];
  visit(tree, 'paragraph', (node) => {
    const text = textOf(node);
    let cited = false;
    visit(node, (child) => {
      cited ||= isJsx(child) && child.name === 'Kalla';
    });
    const figure = FIGURE.exec(text)?.[0];
    if (figure !== undefined && !cited) found.push({ ...shift(node.position?.start ?? { line: 1, column: 1 }), text: figure });
  });
  return found;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'text' ? node.value : '';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
