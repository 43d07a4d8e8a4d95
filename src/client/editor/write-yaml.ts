import { type Document, isMap, isScalar, isSeq, type Node, Scalar, Document as YamlDocument, visit } from 'yaml';
import { withoutEmpty } from './same-data.ts';

/** The catalogue's files are folded here. */
const WIDTH = 120;
const DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** A whole new file. @param data its fields, in the order in which they are written */
export function writeFile(data: Readonly<Record<string, unknown>>): string {
  return Object.entries(data)
    .map(([key, value]) => writePair(key, value, 0))
    .join('');
}

/** A field and its value, the lines after the first one indented. @param old the value that stood there, whose form is kept where it can be */
export function writePair(key: string, value: unknown, indent: number, old?: Node): string {
  return write({ [key]: Array.isArray(value) && value.length === 0 ? [] : withoutEmpty(value) }, indent, (document) => {
    const node = document.get(key, true) as Node;
    if (old !== undefined) likeOld(node, old);
  });
}

/** An item of a list with its dash. */
export function writeItem(value: unknown, indent: number, like?: Node): string {
  return write([withoutEmpty(value)], indent, (document) => {
    const node = document.get(0, true) as Node;
    if (like !== undefined) likeOld(node, like);
  });
}

function write(value: unknown, indent: number, shape: (document: Document) => void): string {
  const document = new YamlDocument(value);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') shapeScalar(node, indent);
    },
    Seq: (_key, node) => {
      if (node.items.length > 0 && node.items.every((item) => isScalar(item) && isWord(item.value))) node.flow = true;
    },
    Map: (key, node) => {
      // Rows of a list that fit on a line, as citations and figures do.
      if (
        typeof key === 'number' &&
        node.items.every((pair) => isScalar(pair.value)) &&
        String(node).length < WIDTH - indent - 8 &&
        isRow(Object.keys(node.toJSON() as object))
      ) {
        node.flow = true;
        for (const pair of node.items) if (isScalar(pair.value) && pair.value.type === 'BLOCK_FOLDED') pair.value.type = 'QUOTE_DOUBLE';
      }
    },
  });
  shape(document as unknown as Document);
  const text = document.toString({ lineWidth: WIDTH, flowCollectionPadding: true, indentSeq: true, minContentWidth: 20 });
  return flowLists(text)
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(indent) + line))
    .join('\n');
}

/** Citations, figures and facts stand on a line of their own. Other rows have a line for each field. */
function isRow(keys: readonly string[]): boolean {
  return keys.includes('source') || keys.includes('unit') || keys.includes('why') || keys.includes('literal') || keys.includes('family');
}

function shapeScalar(node: Scalar, indent: number): void {
  if (typeof node.value !== 'string') return;
  if (DATE.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
  else if (node.value.length > WIDTH - indent - 16) node.type = Scalar.BLOCK_FOLDED;
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z0-9-]+$/.test(value);
}

/** A list of words has no space inside its brackets, a row has: both as the catalogue's files are written. */
function flowLists(text: string): string {
  return text.replace(/\[ ([a-z0-9-]+(?:, [a-z0-9-]+)*) \]/g, '[$1]');
}

/** Quotes, folding and brackets as they were. */
function likeOld(node: Node, old: Node): void {
  if (isScalar(node) && isScalar(old) && typeof node.value === 'string' && old.type !== undefined && node.type !== Scalar.BLOCK_FOLDED)
    node.type = old.type as Scalar.Type;
  if ((isMap(node) || isSeq(node)) && (isMap(old) || isSeq(old)) && old.flow !== undefined) node.flow = old.flow;
}
