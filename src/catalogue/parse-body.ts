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
/** A number with a unit, or a share. The parts are bounded, so that no text can make the search slow. */
const FIGURE = /\d{1,9}(?:[\s.]\d{3}){0,4}(?:,\d{1,4})?(?:\s?–\s?\d{1,9})?\s?(?:procent|%|kronor|kr\b|miljoner|veckor|dagar|månader|gånger|personer|deltagare|studier)|\b\d{1,9} av \d{1,9}\b/iu;

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

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attribute(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** What is wrong with a node, or undefined when it is allowed. A comment in braces is allowed: it shows nothing and runs nothing. */
function allowed(node: Nodes, parent: Nodes | undefined): Advice | undefined {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/.test(node.value) ? undefined : explainMarkup({ kind: 'expression', text: node.value });
  }
  if (node.type === 'mdxjsEsm') return explainMarkup({ kind: 'import', text: node.value });
  if (isJsx(node)) {
    const component = COMPONENTS.get(node.name ?? '');
    if (!component) return explainMarkup({ kind: 'component', text: node.name ?? '' });
    const wrong = node.attributes.find((entry) => entry.type !== 'mdxJsxAttribute' || typeof entry.value !== 'string' || !component.attributes.includes(entry.name));
    if (wrong) return explainMarkup({ kind: 'attribute', text: node.name ?? '', attribute: wrong.type === 'mdxJsxAttribute' ? wrong.name : '…' });
    if (node.name === 'Viktigt' && node.type === 'mdxJsxTextElement' && !isAlone(parent)) return explainMarkup({ kind: 'block', text: node.name });
    const absent = component.required.find((name) => attribute(node, name) === undefined);
    return absent === undefined ? undefined : explainMarkup({ kind: 'attribute-missing', text: node.name ?? '', attribute: absent });
  }
  if (node.type === 'heading' && (node.depth !== 2 || parent?.type !== 'root')) return explainMarkup({ kind: 'heading', text: textOf(node) });
  if (node.type === 'link' && !node.url.startsWith('https://')) return explainMarkup({ kind: 'link', text: node.url });
  return MARKDOWN.has(node.type) ? undefined : explainMarkup({ kind: 'markdown', text: node.type });
}

/** Whether a paragraph holds one thing and nothing else. */
function isAlone(parent: Nodes | undefined): boolean {
  return parent?.type === 'paragraph' && parent.children.length === 1;
}

function referencesOf(node: Jsx, at: Position): BodyReference[] {
  const collection = COMPONENTS.get(node.name ?? '')?.refersTo;
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
  const tree = toHast({ type: 'root', children: children.map(lifted) } as Root, {
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

/** A call-out written on one line is read as a paragraph; it is a block all the same. */
function lifted(node: RootContent): RootContent {
  const [only] = node.type === 'paragraph' ? node.children : [];
  if (node.type !== 'paragraph' || only?.type !== 'mdxJsxTextElement' || only.name !== 'Viktigt') return node;
  return { ...only, type: 'mdxJsxFlowElement', children: [{ type: 'paragraph', children: only.children }] };
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
