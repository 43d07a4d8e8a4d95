import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Body } from '../domain/body.ts';
import type { Position } from '../domain/problem.ts';
import { isJsx, textOf } from './markup.ts';

/** A number with a unit, or a share. The parts are bounded, so that no text can make the search slow. */
const FIGURE =
  /\d{1,9}(?:[\s.]\d{3}){0,4}(?:,\d{1,4})?(?:\s?–\s?\d{1,9})?\s?(?:procent|%|kronor|kr\b|miljoner|veckor|dagar|månader|gånger|personer|deltagare|studier)|\b\d{1,9} av \d{1,9}\b/iu;

/** The paragraphs that state a figure and name no source. */
export function uncitedFigures(tree: Root, shift: (at: Position) => Position): Body['uncitedFigures'] {
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
