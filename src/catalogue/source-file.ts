import { type Document, parseDocument, visit } from 'yaml';
import type { EntryCollection } from '../domain/collections.ts';
import type { Advice, Position, Problem } from '../domain/problem.ts';
import { ALIAS, explainYamlError } from './explain-yaml.ts';

/** The collections, by the folder that holds them. */
export const COLLECTIONS = {
  interventions: { extension: '.mdx' },
  evaluations: { extension: '.yml' },
  sources: { extension: '.yml' },
  examples: { extension: '.mdx' },
  vignettes: { extension: '.mdx' },
  instruments: { extension: '.mdx' },
  practices: { extension: '.yml' },
  statistics: { extension: '.yml' },
  templates: { extension: '.yml' },
  pages: { extension: '.mdx' },
  vocabularies: { extension: '.yml' },
} as const satisfies Record<EntryCollection | 'vocabularies', { extension: '.yml' | '.mdx' }>;
export type CollectionName = keyof typeof COLLECTIONS;

/** A file of the content folder, read and taken apart. `data` is undefined when it can't be read as YAML. */
export interface SourceFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly collection: CollectionName;
  /** The file's name without its ending. */
  readonly name: string;
  readonly text: string;
  readonly document: Document.Parsed;
  /** Where an offset of the YAML stands in the file. */
  readonly positionAt: (offset: number) => Position;
  readonly data: unknown;
  /** The text after the front matter, and the line that it begins on. Empty for YAML files. */
  readonly body: { readonly text: string; readonly line: number };
}

const MOST_BYTES = 1_000_000;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Reads the bytes of a content file. Returns the file when it is text, and every problem with its form. */
export function parseSourceFile(
  path: string,
  collection: CollectionName,
  name: string,
  bytes: Uint8Array,
): { file: SourceFile | undefined; problems: Problem[] } {
  const at = (rule: string, advice: Advice, line = 1, column = 1): Problem => ({ rule, file: path, line, column, ...advice });
  if (bytes.length > MOST_BYTES) return { file: undefined, problems: [at('readable-file', tooLarge(bytes.length))] };
  const text = decode(bytes);
  if (text === undefined) return { file: undefined, problems: [at('readable-file', NOT_UTF8)] };

  const isMdx = COLLECTIONS[collection].extension === '.mdx';
  const match = isMdx ? FRONT_MATTER.exec(text) : null;
  if (isMdx && match?.index !== 0) return { file: undefined, problems: [at('front-matter', NO_FRONT_MATTER)] };

  const yaml = match ? (match[1] ?? '') : text;
  const positionAt = (offset: number): Position => {
    const before = yaml.slice(0, offset).split('\n');
    return { line: before.length + (match ? 1 : 0), column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const document = parseDocument(yaml, { prettyErrors: false });
  const problems = syntaxErrors(document, yaml).map(({ offset, advice }) => ({ ...at('yaml-syntax', advice), ...positionAt(offset) }));
  const body = match ? { text: text.slice(match[0].length), line: match[0].split('\n').length } : { text: '', line: 1 };
  const data: unknown = problems.length > 0 ? undefined : document.toJS();
  return { file: { path, collection, name, text, document, positionAt, data, body }, problems };
}

/**
 * What stops the YAML from being read. The first error causes most of the later ones, so only it is told of, with
 * every field that stands twice. Aliases (*name) are not for editors, and some of them can't be unfolded.
 */
function syntaxErrors(document: Document.Parsed, yaml: string): { offset: number; advice: Advice }[] {
  const [first] = document.errors;
  const errors = document.errors.filter((error) => error === first || (first?.code === 'DUPLICATE_KEY' && error.code === 'DUPLICATE_KEY'));
  if (errors.length > 0) return errors.map((error) => ({ offset: error.pos[0], advice: explainYamlError(error, yaml) }));
  const aliases: number[] = [];
  visit(document, {
    Alias(_key, node) {
      aliases.push(node.range?.[0] ?? 0);
    },
  });
  return aliases.map((offset) => ({ offset, advice: ALIAS }));
}

/** The text, without a byte-order mark; undefined when it is not UTF-8 text. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const NOT_UTF8: Advice = {
  what: 'Filen är inte sparad som UTF-8.',
  why: 'Annars blir å, ä och ö oläsliga tecken på webbplatsen.',
  how: 'Spara om filen med teckenkodningen UTF-8. I de flesta redigerare finns valet under ”Spara som”.',
};
const NO_FRONT_MATTER: Advice = {
  what: 'Filen börjar inte med ett block mellan två rader med ---.',
  why: 'Blocket överst håller uppgifterna om posten. Utan det går posten inte att läsa.',
  how: 'Skriv --- på första raden, uppgifterna under och --- på en egen rad före texten. Se src/content/interventions/ips.mdx.',
};
const tooLarge = (bytes: number): Advice => ({
  what: `Filen är för stor: ${Math.ceil(bytes / 1000).toLocaleString('sv')} kB, mot högst 1 000 kB.`,
  why: 'En post är några sidor text. Något annat har troligen hamnat i filen.',
  how: 'Öppna filen och ta bort det som inte hör till posten.',
});
