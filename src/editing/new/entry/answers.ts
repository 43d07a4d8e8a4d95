import { z } from 'zod';
import { valueAt } from '../../../catalogue/data-path.ts';
import { explainIssue } from '../../../catalogue/explain-issue.ts';
import { keysAt, schemaAt, unwrapped } from '../../../catalogue/schema-keys.ts';
import { ENTRY_SCHEMAS } from '../../../domain/collections.ts';
import type { DataPath } from '../../../domain/problem.ts';
import { didYouMean } from '../../../domain/suggest.ts';
import { type NewKind, TEXT_QUESTIONS } from './questions.ts';

/** What is answered so far: the fields of the entry, and under `text` a first paragraph for each heading. */
export type Answers = { [field: string]: unknown };

/** "findings.0.outcome" → the path inside the entry. */
export function toPath(name: string): DataPath {
  return name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** What a text that somebody typed is for the field: a number, a list, or the text itself. What doesn't fit stays as it was typed. */
export function typed(kind: NewKind, path: DataPath, text: string): unknown {
  const found = schemaAt(ENTRY_SCHEMAS[kind], path);
  const schema = found && unwrapped(found);
  if (schema instanceof z.ZodNumber && /^-?\d+(\.\d+)?$/.test(text.trim())) return Number(text);
  if (schema instanceof z.ZodArray && !(unwrapped(schema.element as z.core.$ZodType) instanceof z.ZodObject)) {
    return text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
  return text.trim();
}

/** Puts an answer in its place; lists and fields on the way are made. */
export function put(answers: Answers, path: DataPath, value: unknown): void {
  let current: Record<string | number, unknown> = answers;
  for (const [index, step] of path.entries()) {
    if (index === path.length - 1) {
      current[step] = value;
      return;
    }
    const next = current[step];
    current[step] = typeof next === 'object' && next !== null ? next : typeof path[index + 1] === 'number' ? [] : {};
    current = current[step] as Record<string | number, unknown>;
  }
}

/** Why a value can't stand in the field, in Swedish, or undefined where it can. */
export function faultOf(kind: NewKind, path: DataPath, value: unknown): string | undefined {
  const schema = schemaAt(ENTRY_SCHEMAS[kind], path);
  if (!schema) return undefined;
  const issue = (schema as z.ZodType).safeParse(value).error?.issues[0];
  if (!issue) return undefined;
  const data: Answers = {};
  put(data, path, value);
  const { what, how } = explainIssue({ ...issue, path: [...path, ...issue.path] }, data, []);
  return `${what} ${how}`;
}

/** Why there is no such field to answer for, in Swedish, or undefined where there is. */
export function unknownField(kind: NewKind, path: DataPath): string | undefined {
  const [first, heading] = path;
  if (first === 'text') {
    const headings = Object.keys(TEXT_QUESTIONS[kind] ?? {});
    return headings.includes(String(heading)) ? undefined : `”${path.join('.')}”: rubrikerna är ${headings.join(', ') || 'inga, för det här slaget'}.`;
  }
  // The names of authors have two forms, so their schema says less about each field.
  if (schemaAt(ENTRY_SCHEMAS[kind], path) || (kind === 'sources' && first === 'author')) return undefined;
  const known = keysAt(ENTRY_SCHEMAS[kind], path.slice(0, -1));
  return `”${path.join('.')}” finns inte. ${didYouMean(String(path.at(-1)), known)}Fälten här är: ${known.join(', ')}.`;
}

/** Whether there is an answer at the place. */
export function isAnswered(answers: Answers, path: DataPath): boolean {
  return valueAt(answers, path) !== undefined;
}
