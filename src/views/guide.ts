import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { routes } from './routes.ts';

/** Where a file of the repository is found on the site. Other files are told of, but no link leads to them. */
const ON_SITE: ReadonlyMap<string, string> = new Map([
  ['docs/innehall.md', routes.editorFields],
  ['src/pages/metod/index.mdx', routes.method],
  ['src/pages/redigera/index.astro', routes.edit],
]);
const COMMENT = /(^|\s)(# .*)$/gm;

/** A document of the repository, made from Markdown, as it stands on a page that has a heading of its own. HTML that the site itself has made. */
export function guideHtml(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  tree.children = tree.children.filter((node) => !isElement(node, 'h1'));
  let heading = '';
  visit(tree, 'element', (node, index, parent) => {
    if (/^h[2-6]$/.test(node.tagName)) heading = textOf(node);
    if (node.tagName === 'a') leadOn(node);
    if (node.tagName === 'pre') markComments(node);
    if (parent && index !== undefined && !isElement(parent, 'section') && (node.tagName === 'pre' || node.tagName === 'table')) {
      parent.children[index] = scrolling(node, heading);
    }
  });
  return toHtml(tree);
}

function leadOn(link: Element): void {
  const { href } = link.properties;
  if (typeof href === 'string' && ON_SITE.has(href)) link.properties['href'] = ON_SITE.get(href);
}

/** What an editor has to read in code are the comments. */
function markComments(pre: Element): void {
  visit(pre, 'text', (node, index, parent) => {
    if (!parent || index === undefined || isElement(parent, 'span')) return;
    parent.children.splice(index, 1, ...withComments(node.value));
    return index + parent.children.length;
  });
}

function withComments(code: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of code.matchAll(COMMENT)) {
    const start = match.index + (match[1] ?? '').length;
    parts.push({ type: 'text', value: code.slice(end, start) });
    parts.push({ type: 'element', tagName: 'span', properties: { className: ['code-comment'] }, children: [{ type: 'text', value: match[2] ?? '' }] });
    end = match.index + match[0].length;
  }
  return [...parts, { type: 'text', value: code.slice(end) }];
}

/** Tables and code can be wider than the page, and then scroll by keyboard too. */
function scrolling(wide: Element, heading: string): Element {
  const properties = { className: ['scroll'], tabIndex: 0, ariaLabel: `${wide.tagName === 'table' ? 'Tabell' : 'Exempel'}: ${heading}` };
  return { type: 'element', tagName: 'section', properties, children: [wide] };
}

function isElement(node: { type: string; tagName?: string }, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function textOf(node: Root | Element): string {
  let text = '';
  visit(node, 'text', ({ value }) => {
    text += value;
  });
  return text;
}
