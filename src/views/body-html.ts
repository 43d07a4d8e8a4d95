import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { BodySection } from '../domain/body.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { toIdentifier } from '../domain/identifier.ts';
import type { Notes } from './notes.ts';
import { routes } from './routes.ts';

export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** A section of running text as HTML: the components become notes, links and call-outs. */
export function sectionView({ title, tree }: BodySection, catalogue: Catalogue, notes: Notes): SectionView {
  const copy: Root = structuredClone(tree);
  visit(copy, 'element', (node) => {
    const id = String(node.properties['id'] ?? '');
    if (node.tagName === 'kalla') toNote(node, id, notes);
    else if (node.tagName === 'insats') toLink(node, id, catalogue);
    else if (node.tagName === 'viktigt') Object.assign(node, { tagName: 'div', properties: { className: ['callout'] } });
    else if (node.tagName === 'a') node.properties['rel'] = ['external'];
  });
  return { id: toIdentifier(title), title, html: toHtml(copy) };
}

function toNote(node: Element, id: string, notes: Notes): void {
  const locator = node.properties['locator'];
  const { number, href, label } = notes.cite({ source: id, ...(typeof locator === 'string' ? { locator } : {}) });
  node.tagName = 'a';
  node.properties = { className: ['note'], href, ariaLabel: `Källa ${number}: ${label}`, title: label, dataPagefindIgnore: '' };
  node.children = [{ type: 'text', value: String(number) }];
}

function toLink(node: Element, id: string, catalogue: Catalogue): void {
  const entry = catalogue.intervention.get(id);
  node.tagName = 'a';
  node.properties = { href: routes.intervention(id) };
  node.children = [{ type: 'text', value: entry?.name ?? id }];
}
