import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { isSame } from './same-data.ts';
import { writeItem, writePair } from './write-yaml.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * The old file with the new data in it. What says the same keeps its letters: comments, folded lines, quotes and all.
 * @param text the file's YAML  @param data what it shall say; a field that is left out or empty is taken away
 * @param order the fields of the schema, for where a new one goes
 */
export function keepForm(text: string, data: Data, order: readonly string[]): string {
  const source = text.endsWith('\n') ? text : `${text}\n`;
  const { contents } = parseDocument(source);
  return isMap(contents) ? source.slice(0, startOf(contents)) + mapText(source, contents as YAMLMap, data, order) : source;
}

/** A block's parts as they stand: each from where it starts to where the next does, without the next one's indent. */
function partsOf(source: string, starts: readonly number[], end: number): string[] {
  return starts.map((start, index) => source.slice(start, starts[index + 1] ?? end).replace(/[ ]+$/, ''));
}

function mapText(source: string, map: YAMLMap, data: Data, order: readonly string[]): string {
  const pairs = map.items as Pair<Node, Node | null>[];
  const parts = partsOf(
    source,
    pairs.map(({ key }) => startOf(key)),
    endOf(source, map),
  );
  const indent = columnOf(source, startOf(map));
  const kept = pairs.flatMap((pair, index) => {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const now = data[key];
    const was = pair.value?.toJSON() as unknown;
    if (isSame(was, now)) return [{ key, text: parts[index] ?? '' }];
    return isSame(now, undefined) ? [] : [{ key, text: changedPair(source, pair, parts[index] ?? '', key, now, indent) }];
  });
  const known = new Set(pairs.map(({ key }) => String(isScalar(key) ? key.value : key)));
  for (const [key, value] of Object.entries(data)) {
    if (known.has(key) || isSame(value, undefined)) continue;
    const place = placeOf(
      key,
      kept.map((part) => part.key),
      order.length > 0 ? order : Object.keys(data),
    );
    kept.splice(place, 0, { key, text: writePair(key, value, indent) });
  }
  return kept.map(({ text }) => text).join(' '.repeat(indent));
}

/** Before the first field that comes after it in the schema. */
function placeOf(key: string, keys: readonly string[], order: readonly string[]): number {
  const later = keys.findIndex((other) => order.indexOf(other) > order.indexOf(key));
  return later === -1 ? keys.length : later;
}

function changedPair(source: string, { key, value }: Pair<Node, Node | null>, part: string, name: string, now: unknown, indent: number): string {
  const inside = innerText(source, value, now);
  if (inside === undefined || value === null) return writePair(name, now, indent, value ?? undefined) + commentsAfter(part, key, value);
  return source.slice(startOf(key), startOf(value)) + inside;
}

/** A block with only what changed in it written anew; undefined where the whole value has to be. */
function innerText(source: string, node: Node | null, now: unknown): string | undefined {
  if (isMap(node) && node.flow !== true && isData(now)) return mapText(source, node as YAMLMap, now, []);
  if (isSeq(node) && node.flow !== true && Array.isArray(now)) return seqText(source, node as YAMLSeq, now);
  return undefined;
}

function seqText(source: string, seq: YAMLSeq, now: readonly unknown[]): string {
  const items = seq.items as Node[];
  const dashes = items.map((item) => source.lastIndexOf('-', startOf(item) - 1));
  const parts = partsOf(source, dashes, endOf(source, seq));
  const indent = columnOf(source, startOf(seq));
  const was = items.map((item) => item.toJSON() as unknown);
  const same = sameEnds(was, now);
  const texts = now.map((value, index) => {
    const old = index < now.length - same.last ? index : index + was.length - now.length;
    const [item, part = ''] = [items[old], parts[old]];
    const isOld = index < same.first || index >= now.length - same.last || (old < was.length - same.last && isSame(was[old], value));
    if (isOld) return part;
    if (item === undefined || old >= was.length - same.last) return writeItem(value, indent, items[0]);
    const inside = innerText(source, item, value);
    return inside === undefined ? writeItem(value, indent, item) : source.slice(dashes[old], startOf(item)) + inside;
  });
  return texts.join(' '.repeat(indent));
}

/** How many items are alike at the beginning and, beyond those, at the end. */
function sameEnds(was: readonly unknown[], now: readonly unknown[]): { first: number; last: number } {
  const shortest = Math.min(was.length, now.length);
  let first = 0;
  while (first < shortest && isSame(was[first], now[first])) first += 1;
  let last = 0;
  while (last < shortest - first && isSame(was.at(-1 - last), now.at(-1 - last))) last += 1;
  return { first, last };
}

/** Lines of comments that stand below a value which is written anew: they may be about what follows. */
function commentsAfter(part: string, key: Node, value: Node | null): string {
  const end = (value?.range?.[1] ?? startOf(key)) - startOf(key);
  return part
    .slice(end)
    .split('\n')
    .filter((line, index) => index > 0 && /^\s*#/.test(line))
    .map((line) => `${line}\n`)
    .join('');
}

function isData(value: unknown): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where a block ends: after its last line, comments below it included. */
function endOf(source: string, node: Node): number {
  const end = node.range?.[2] ?? source.length;
  return source.slice(end).trim() === '' ? source.length : end;
}

function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}
