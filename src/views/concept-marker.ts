import type { Element, ElementContent, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Concept } from '../domain/vocabulary.ts';
import { routes } from './routes.ts';

/** Marks the first occurrence of each concept on a page, with its explanation beside it. */
export interface ConceptMarker {
  /** Marks the words of a tree in place. */
  mark(tree: Root): void;
  /** The same for HTML that the site itself has made. */
  markHtml(html: string): string;
}

/** Inside these a mark would break a link, a heading or a cell that is read on its own. */
const LEFT_ALONE = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'table', 'svg', 'code', 'button', 'dfn', 'nav']);

export function createMarker({ vocabularies }: Pick<Catalogue, 'vocabularies'>): ConceptMarker {
  const byForm = new Map(vocabularies.concepts.flatMap((concept) => concept.forms.map((form) => [form.toLocaleLowerCase('sv'), concept] as const)));
  const seen = new Set<string>();
  const pattern = patternOf([...byForm.keys()]);
  const mark = (tree: Root): void => {
    if (!pattern) return;
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && LEFT_ALONE.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      const parts = split(node, pattern, byForm, seen);
      if (parts.length === 1) return undefined;
      (parent.children as ElementContent[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
  return {
    mark,
    markHtml(html) {
      const tree = fromHtml(html, { fragment: true });
      mark(tree);
      return toHtml(tree);
    },
  };
}

/** Longer forms first, so that "riskfaktor" never hides "risk- och skyddsfaktorer". */
function patternOf(forms: readonly string[]): RegExp | undefined {
  if (forms.length === 0) return undefined;
  const escaped = forms.toSorted((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function split({ value }: Text, pattern: RegExp, byForm: ReadonlyMap<string, Concept>, seen: Set<string>): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const match of value.matchAll(pattern)) {
    const concept = byForm.get(match[0].toLocaleLowerCase('sv').replace(/\s+/g, ' '));
    if (!concept || seen.has(concept.id)) continue;
    seen.add(concept.id);
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) });
    parts.push(marked(match[0], concept));
    from = match.index + match[0].length;
  }
  if (from < value.length || parts.length === 0) parts.push({ type: 'text', value: value.slice(from) });
  return parts;
}

/** A link to the glossary with the explanation as its tooltip. Styles show it on hover and focus, without any script. */
function marked(word: string, { id, description }: Concept): Element {
  const text = (value: string): Text => ({ type: 'text', value });
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['concept'] },
    children: [
      { type: 'element', tagName: 'a', properties: { href: routes.concept(id), ariaDescribedBy: [`begrepp-${id}`] }, children: [text(word)] },
      {
        type: 'element',
        tagName: 'span',
        properties: { role: 'tooltip', id: `begrepp-${id}`, dataPagefindIgnore: '' },
        children: [text(description)],
      },
    ],
  };
}
