import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Concept } from '../domain/vocabulary.ts';
import { routes } from './routes.ts';

/** Where running text stands. */
const RUNNING = new Set(['prose', 'callout', 'panel', 'finding']);
/** Inside these a mark would break a link, a heading, a control, or something that is read on its own. */
const LEFT_ALONE = new Set('a h1 h2 h3 h4 table svg code button dfn nav form fieldset label template script summary figcaption'.split(' '));
const LEFT_ALONE_CLASSES = new Set([
  'card',
  'eyebrow',
  'marks',
  'verdict',
  'certainty',
  'tag',
  'source-list',
  'source',
  'area-list',
  'fact-box',
  'visually-hidden',
]);

type Words = { readonly pattern: RegExp; readonly byForm: ReadonlyMap<string, Concept> };
type Marking = Words & { readonly seen: Set<string> };

/** The words of a glossary, made ready once: every page is searched for the same ones. */
const prepared = new WeakMap<readonly Concept[], Words | undefined>();

/** The HTML of a page with each concept explained where it first stands in running text. HTML that the site itself has made. */
export function markConcepts(html: string, { vocabularies }: Pick<Catalogue, 'vocabularies'>): string {
  const words = wordsOf(vocabularies.concepts);
  if (!words) return html;
  const tree = fromHtml(html, { fragment: true });
  mark(tree, false, { ...words, seen: new Set() });
  return toHtml(tree, { characterReferences: { useNamedReferences: true }, collapseEmptyAttributes: true });
}

function wordsOf(concepts: readonly Concept[]): Words | undefined {
  if (!prepared.has(concepts)) {
    const byForm = new Map(concepts.flatMap((concept) => concept.forms.map((form) => [form.toLocaleLowerCase('sv'), concept] as const)));
    const pattern = patternOf([...byForm.keys()]);
    prepared.set(concepts, pattern && { pattern, byForm });
  }
  return prepared.get(concepts);
}

function mark(parent: Root | Element, running: boolean, words: Marking): void {
  const children: (RootContent | ElementContent)[] = parent.children;
  parent.children = children.flatMap((node): (RootContent | ElementContent)[] => {
    if (node.type === 'text' && running) return split(node, words);
    if (node.type === 'element' && !isLeftAlone(node)) mark(node, running || classesOf(node).some((name) => RUNNING.has(name)), words);
    return [node];
  }) as ElementContent[];
}

function isLeftAlone(element: Element): boolean {
  return LEFT_ALONE.has(element.tagName) || classesOf(element).some((name) => LEFT_ALONE_CLASSES.has(name));
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties['className']) ? properties['className'].map(String) : [];
}

/** Longer forms first, so that "riskfaktor" never hides "risk- och skyddsfaktorer". */
function patternOf(forms: readonly string[]): RegExp | undefined {
  if (forms.length === 0) return undefined;
  const escaped = forms.toSorted((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function split({ value }: Text, { pattern, byForm, seen }: Marking): ElementContent[] {
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
