import { isCollection, isMap, isNode, isPair, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { DataPath } from '../../domain/problem.ts';
import { saysTheSame } from './guard.ts';

/** The keys of the map at a path, in the order that they should stand in. */
export type KeysAt = (path: DataPath) => readonly string[];

interface Place {
  readonly map: YAMLMap<Node, Node | null>;
  readonly path: DataPath;
}

/**
 * Sorts the fields of every block map by moving their lines, with the comments above them, so that nothing is written anew.
 * Unknown fields come last, in their own order. A map whose lines can't be moved safely is left as it is.
 */
export function orderKeys(yaml: string, keysAt: KeysAt): string {
  let text = yaml;
  const left = new Set<string>();
  for (;;) {
    const place = blockMaps(parseDocument(text, { prettyErrors: false }).contents, []).find(
      ({ map, path }) => !left.has(JSON.stringify(path)) && !isOrdered(map, keysAt(path)),
    );
    if (!place) return text;
    const moved = moveFields(text, place.map, keysAt(place.path));
    if (moved !== undefined && saysTheSame(text, moved)) text = moved;
    left.add(JSON.stringify(place.path));
  }
}

/** Every map that is written in block form, the innermost first. */
function blockMaps(node: unknown, path: DataPath): Place[] {
  if (!isCollection(node) || node.flow) return [];
  if (isSeq(node)) return node.items.flatMap((item, index) => blockMaps(item, [...path, index]));
  if (!isMap<Node, Node | null>(node)) return [];
  return [...node.items.flatMap((pair) => blockMaps(pair.value, [...path, nameOf(pair)])), { map: node, path }];
}

const nameOf = (pair: Pair<Node, Node | null>): string => String((pair.key as { value?: unknown }).value);

function rankOf(pair: Pair<Node, Node | null>, keys: readonly string[]): number {
  const rank = keys.indexOf(nameOf(pair));
  return rank === -1 ? keys.length : rank;
}

function isOrdered({ items }: Place['map'], keys: readonly string[]): boolean {
  return items.every((pair, index) => index === 0 || rankOf(items[index - 1] as typeof pair, keys) <= rankOf(pair, keys));
}

function moveFields(text: string, map: Place['map'], keys: readonly string[]): string | undefined {
  const start = map.items[0]?.key.range?.[0];
  if (start === undefined) return undefined;
  const column = start - lineStart(text, start);
  const ends = map.items.map((pair) => fieldEnd(text, pair, column));
  const begin = firstComment(text, start, column);
  const chunks = map.items.map((pair, index) => ({ pair, text: text.slice(index === 0 ? begin : ends[index - 1], ends[index]) }));
  const sorted = [...chunks].sort((a, b) => rankOf(a.pair, keys) - rankOf(b.pair, keys));
  const indent = ' '.repeat(column);
  // Inside a list the first field stands after the dash, without an indent of its own.
  const inline = begin === start && column > 0;
  const parts = sorted.map((chunk, index) => {
    if (!inline) return chunk.text;
    if (index === 0) return chunk.text.replace(/^(?:[ ]*\n)*[ ]*/, '');
    return chunk === chunks[0] ? indent + chunk.text : chunk.text;
  });
  return text.slice(0, begin) + parts.join('') + text.slice(ends.at(-1));
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the lines of the first field begin: with the comments right above it, unless they stand apart as the file's own. */
function firstComment(text: string, start: number, column: number): number {
  let begin = lineStart(text, start);
  if (text.slice(begin, start).trim() !== '') return start;
  while (begin > 0) {
    const previous = lineStart(text, begin - 1);
    const line = text.slice(previous, begin);
    if (!line.trimStart().startsWith('#') || line.search(/\S/) !== column) break;
    begin = previous;
  }
  return begin;
}

/** Where the lines of a field end, with the comment after its value and those further in below it. */
function fieldEnd(text: string, pair: Pair<Node, Node | null>, column: number): number {
  let end = lineEnd(text, lastOffset(pair));
  for (let next = end; next < text.length; next = lineEnd(text, next)) {
    const line = text.slice(next, lineEnd(text, next));
    const isComment = line.trimStart().startsWith('#');
    if (line.trim() !== '' && !isComment) break;
    if (isComment && line.search(/\S/) <= column) break;
    if (isComment) end = lineEnd(text, next);
  }
  return end;
}

/** The end of the line that an offset stands on; the offset itself when it already begins a line. */
function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found + 1;
}

/** An offset on the last line of a field. */
function lastOffset(pair: Pair<Node, Node | null>): number {
  const last = lastNode(pair);
  const [from, to] = last?.range ?? [0, 0];
  // A block of text ends where the next line begins, so its last own character is the one before.
  return Math.max(from, last && 'type' in last && String(last.type).startsWith('BLOCK_') ? to - 1 : to);
}

function lastNode(pair: Pair<Node, Node | null>): Node | undefined {
  const { value } = pair;
  if (!isNode(value)) return pair.key;
  const item = isCollection(value) && !value.flow ? value.items.at(-1) : undefined;
  if (isPair<Node, Node | null>(item)) return lastNode(item);
  if (isCollection(item) && !item.flow) return lastNode({ key: item, value: item } as unknown as Pair<Node, Node | null>);
  return isNode(item) ? item : value;
}
