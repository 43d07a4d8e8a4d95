import type { Root as HastRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { BodySection } from '../domain/body.ts';
import type { Position } from '../domain/problem.ts';
import { attribute, type Jsx, textOf } from './markup.ts';

/** The headings of a text, each with the tree of what stands under it. */
export function sectionsOf(tree: Root, shift: (at: Position) => Position): BodySection[] {
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
