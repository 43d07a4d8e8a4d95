import type { z } from 'zod';
import type { Body } from '../domain/body.ts';
import { bodyKey, type Catalogue, createCatalogue, type Entries } from '../domain/catalogue.ts';
import { ENTRY_COLLECTIONS, type EntryCollection, hasText } from '../domain/collections.ts';
import { type DataPath, type Problem, sortProblems } from '../domain/problem.ts';
import { VOCABULARY_NAMES, type Vocabularies } from '../domain/vocabulary.ts';
import { RULES } from '../rules/index.ts';
import type { ContentFile, PublishedFile, Violation } from '../rules/rule.ts';
import { explainIssue } from './explain-issue.ts';
import { locate } from './locate.ts';
import { parseBody } from './parse-body.ts';
import type { Content } from './read-content.ts';
import { keysAt } from './schema-keys.ts';
import { schemaOf } from './schemas.ts';
import { COLLECTIONS, type CollectionName, type SourceFile } from './source-file.ts';

export interface CheckedCatalogue {
  readonly catalogue: Catalogue;
  /** Everything that is wrong, in the order of the files. Empty when the catalogue may be published. */
  readonly problems: readonly Problem[];
}

interface Parsed {
  readonly file: SourceFile;
  readonly value: unknown;
  readonly body: Body | undefined;
}

/**
 * Builds the catalogue from the files and checks all of it. Broken files are left out of the catalogue and told of.
 * @param published what an earlier version held, so that a published address is never lost
 */
export function readCatalogue({ files, problems }: Content, published: readonly PublishedFile[] = []): CheckedCatalogue {
  const own: Problem[] = [];
  const parsed = files.flatMap((file): Parsed[] => {
    const { value, problems: wrong } = validate(file);
    const text = hasText(file.collection) ? parseBody(file.body.text, file.body.line) : undefined;
    own.push(...wrong, ...(text?.problems ?? []).map((problem) => ({ ...problem, file: file.path })));
    return value === undefined ? [] : [{ file, value, body: text?.problems.length === 0 ? text.body : undefined }];
  });
  const catalogue = createCatalogue({ ...entriesOf(parsed), vocabularies: vocabulariesOf(parsed), bodies: bodiesOf(parsed) });
  const readable = new Set(files.map(({ path }) => path));
  const contentFiles = [...files.map(toContentFile), ...problems.filter(({ file }) => !readable.has(file)).flatMap(toLostFile)];
  const names = new Map(parsed.map(({ value, file }) => [value, file.name]));
  const context = { catalogue, files: contentFiles, published, nameOf: (entry: object) => names.get(entry) ?? '' };
  // A missing or broken vocabulary would make every reference look wrong, so its own problems are told of alone.
  const complete = VOCABULARY_NAMES.every((name) => parsed.some(({ file }) => file.collection === 'vocabularies' && file.name === name));
  const violations = complete ? RULES.flatMap((rule) => rule.check(context).map((violation) => place(rule.name, violation, files))) : [];
  return { catalogue, problems: sortProblems([...problems, ...own, ...missingVocabularies(files), ...violations]) };
}

function validate(file: SourceFile): { value: unknown; problems: Problem[] } {
  if (file.data === undefined) return { value: undefined, problems: [] };
  const schema = schemaOf(file.collection, file.name);
  const result = schema.safeParse(file.data);
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: result.error.issues.flatMap((issue) => issueProblems(file, schema, issue)) };
}

function issueProblems(file: SourceFile, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path as DataPath;
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return closestBranch(issue).flatMap((inner) => issueProblems(file, schema, inner));
  if (issue.code !== 'unrecognized_keys') {
    return [{ rule: 'schema', file: file.path, ...locate(file, path), ...explainIssue(issue, file.data, []) }];
  }
  // One problem for each unknown key, at the key itself.
  return issue.keys.map((key) => ({
    rule: 'schema',
    file: file.path,
    ...locate(file, [...path, key], 'key'),
    ...explainIssue({ ...issue, keys: [key] }, file.data, keysAt(schema, path)),
  }));
}

/** Of the forms that a value may have, the problems of the one that it comes closest to. */
function closestBranch(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>): z.core.$ZodIssue[] {
  const [closest = []] = [...issue.errors].sort((a, b) => faults(a) - faults(b));
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function faults(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function place(rule: string, { folder, name, where, what, why, how }: Violation, files: readonly SourceFile[]): Problem {
  const file = files.find((candidate) => candidate.collection === folder && candidate.name === name);
  // A file that could not be read has no places of its own.
  if (!file) return { rule, file: `src/content/${folder}/${name}${COLLECTIONS[folder].extension}`, line: 1, column: 1, what, why, how };
  const position = 'path' in where ? locate(file, where.path, where.of) : where;
  return { rule, file: file.path, ...position, what, why, how };
}

function toContentFile({ collection, name, data }: SourceFile): ContentFile {
  const id = data !== null && typeof data === 'object' && 'id' in data && typeof data.id === 'string' ? data.id : undefined;
  return { folder: collection, name, id };
}

/** A file that could not even be read still counts as there, so that references to it aren't called wrong as well. */
function toLostFile({ rule, file }: Problem): ContentFile[] {
  const match = /([a-z]+)\/([^/]+)\.[a-z]+$/.exec(file);
  return rule === 'known-file' || !match ? [] : [{ folder: match[1] as CollectionName, name: match[2] ?? '', id: undefined }];
}

function entriesOf(parsed: readonly Parsed[]): Entries {
  const valuesOf = (collection: EntryCollection) => parsed.filter(({ file }) => file.collection === collection).map(({ value }) => value);
  return Object.fromEntries(ENTRY_COLLECTIONS.map((collection) => [collection, valuesOf(collection)])) as unknown as Entries;
}

function bodiesOf(parsed: readonly Parsed[]): Map<string, Body> {
  return new Map(
    parsed.flatMap(({ file, value, body }) => (body && hasText(file.collection) ? [[bodyKey(file.collection, (value as { id: string }).id), body]] : [])),
  );
}

function vocabulariesOf(parsed: readonly Parsed[]): Vocabularies {
  const value = (name: string) => parsed.find(({ file }) => file.collection === 'vocabularies' && file.name === name)?.value ?? [];
  return Object.fromEntries(VOCABULARY_NAMES.map((name) => [name, value(name)])) as Vocabularies;
}

function missingVocabularies(files: readonly SourceFile[]): Problem[] {
  return VOCABULARY_NAMES.filter((name) => !files.some((file) => file.collection === 'vocabularies' && file.name === name)).map((name) => ({
    rule: 'known-file',
    file: `src/content/vocabularies/${name}.yml`,
    line: 1,
    column: 1,
    what: 'Ordlistan saknas.',
    why: 'Alla poster väljer termer ur ordlistorna, så inget annat kan kontrolleras.',
    how: 'Återställ filen från den senaste versionen som fungerade.',
  }));
}
