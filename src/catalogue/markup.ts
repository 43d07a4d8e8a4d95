import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Advice } from '../domain/problem.ts';
import { COMPONENTS, explainMarkup } from './explain-markup.ts';

const MARKDOWN = new Set(['root', 'heading', 'paragraph', 'text', 'emphasis', 'strong', 'list', 'listItem', 'break', 'link']);

/** A component in a text. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of an attribute that is a plain text. */
export function attribute(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** What is wrong with a node, or undefined when it is allowed. A comment in braces is allowed: it shows nothing and runs nothing. */
export function allowed(node: Nodes, parent: Nodes | undefined): Advice | undefined {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/.test(node.value) ? undefined : explainMarkup({ kind: 'expression', text: node.value });
  }
  if (node.type === 'mdxjsEsm') return explainMarkup({ kind: 'import', text: node.value });
  if (isJsx(node)) {
    const component = COMPONENTS.get(node.name ?? '');
    if (!component) return explainMarkup({ kind: 'component', text: node.name ?? '' });
    const wrong = node.attributes.find(
      (entry) => entry.type !== 'mdxJsxAttribute' || typeof entry.value !== 'string' || !component.attributes.includes(entry.name),
    );
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

/** The words of a node, without markup. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'text' ? node.value : '';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
