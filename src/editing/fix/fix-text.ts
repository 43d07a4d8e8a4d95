import { keysAt } from '../../catalogue/schema-keys.ts';
import { schemaOf } from '../../catalogue/schemas.ts';
import { COLLECTIONS, type CollectionName } from '../../catalogue/source-file.ts';
import { heldBy, saysTheSame } from './guard.ts';
import { orderKeys } from './key-order.ts';
import { evenQuotes } from './quotes.ts';
import { endOnce, trimBody, trimLines, untab } from './spaces.ts';

const FRONT_MATTER = /^(---)[ \t]*\n([\s\S]*?)^(---)[ \t]*(?:\n|$)/m;

/**
 * A content file in the form that all files have. What it says and its comments are never changed, and a text that is
 * tidied already comes back as it was.
 * @returns undefined when the YAML of the file can't be read
 */
export function fixText(text: string, { collection, name }: { readonly collection: CollectionName; readonly name: string }): string | undefined {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (COLLECTIONS[collection].extension === '.yml') return fixYaml(plain, collection, name);
  const match = FRONT_MATTER.exec(plain);
  const yaml = match?.index === 0 ? fixYaml(match[2] ?? '', collection, name) : undefined;
  return match && yaml !== undefined ? `---\n${yaml}---\n${trimBody(plain.slice(match[0].length))}` : undefined;
}

function fixYaml(source: string, collection: CollectionName, name: string): string | undefined {
  const yaml = untab(source);
  if (!heldBy(yaml)) return undefined;
  const schema = schemaOf(collection, name);
  const steps = [trimLines, endOnce, (text: string) => orderKeys(text, (path) => keysAt(schema, path)), evenQuotes, trimLines, endOnce];
  const result = steps.reduce((text, step) => step(text), yaml);
  return saysTheSame(yaml, result) ? result : yaml;
}
