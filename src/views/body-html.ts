import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { BodySection } from '../domain/body.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { toIdentifier } from '../domain/identifier.ts';
import { type EntryLink, linkTo } from './entry-link.ts';
import type { Notes } from './notes.ts';

export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

interface Texts {
  readonly catalogue: Catalogue;
  readonly notes: Notes;
}

/** The components that become a link, with the kind of entry that each leads to. */
const LINKS: ReadonlyMap<string, EntryLink['kind']> = new Map([
  ['insats', 'interventions'],
  ['exempel', 'examples'],
  ['vinjett', 'vignettes'],
  ['instrument', 'instruments'],
  ['sida', 'pages'],
  ['mall', 'templates'],
  ['kommun', 'municipalities'],
]);

/** A section of running text as HTML: the components become notes, links and call-outs. */
export function sectionView(section: BodySection, texts: Texts): SectionView {
  return { id: toIdentifier(section.title), title: section.title, html: toHtml(shownTree(section, texts)) };
}

/** A section of running text as a tree of HTML, which the caller may change: it is a copy. */
export function shownTree({ tree }: BodySection, { catalogue, notes }: Texts): Root {
  const copy: Root = structuredClone(tree);
  visit(copy, 'element', (node) => {
    const id = String(node.properties['id'] ?? '');
    const kind = LINKS.get(node.tagName);
    if (node.tagName === 'kalla') toNote(node, id, notes);
    else if (kind !== undefined) toLink(node, linkTo({ kind, id }, catalogue));
    else if (node.tagName === 'viktigt') Object.assign(node, { tagName: 'div', properties: { className: ['callout'] } });
    else if (node.tagName === 'a') node.properties['rel'] = ['external'];
  });
  return copy;
}

function toNote(node: Element, id: string, notes: Notes): void {
  const locator = node.properties['locator'];
  const { number, href, label } = notes.cite({ source: id, ...(typeof locator === 'string' ? { locator } : {}) });
  node.tagName = 'a';
  node.properties = { className: ['note'], href, ariaLabel: `Källa ${number}: ${label}`, title: label, dataPagefindIgnore: '' };
  node.children = [{ type: 'text', value: String(number) }];
}

function toLink(node: Element, { href, label }: { readonly href: string; readonly label: string }): void {
  node.tagName = 'a';
  node.properties = { href };
  node.children = [{ type: 'text', value: label }];
}
