import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { DataPath, Position } from '../domain/problem.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Where in the file the data at a path stands. For a path that isn't there (a missing field) it is where the
 * nearest part that is there begins. `of: 'key'` points at the name of the last field instead of its value.
 */
export function locate(file: SourceFile, path: DataPath, of: 'key' | 'value' = 'value'): Position {
  let node: unknown = file.document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const child = childOf(node, step);
    if (child === undefined) break;
    const last = index === path.length - 1;
    const key = isPair(child) ? child.key : undefined;
    node = isPair(child) ? child.value : child;
    offset = (last && of === 'key' ? startOf(key) : (startOf(node) ?? startOf(key))) ?? offset;
  }
  return file.positionAt(offset);
}

function childOf(node: unknown, step: string | number): Pair | Node | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return isNode(item) ? item : undefined;
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
