import { valueAt } from '../../../catalogue/data-path.ts';
import { explainIssue } from '../../../catalogue/explain-issue.ts';
import { keysAt } from '../../../catalogue/schema-keys.ts';
import { ENTRY_SCHEMAS } from '../../../domain/collections.ts';
import type { DataPath } from '../../../domain/problem.ts';
import type { Answers } from './answers.ts';
import { helpFor } from './options.ts';
import { type NewKind, TEXT_QUESTIONS } from './questions.ts';

/** Everything that the answers lack or that can't stand as it is, each with its flag, in Swedish. @param data the answers with what follows of itself */
export function missingAnswers(kind: NewKind, { text, ...data }: Answers): string[] {
  const schema = ENTRY_SCHEMAS[kind];
  const issues = schema.safeParse(data).error?.issues ?? [];
  const fields = issues.map((issue) => {
    const path = issue.path as DataPath;
    const flag = `--${path.join('.') || 'answers'}`;
    if (valueAt(data, path) === undefined) return `${flag} saknas. ${helpFor(kind, path)}`.trim();
    const { what, how } = explainIssue(issue, data, keysAt(schema, path));
    return `${flag}: ${what} ${how}`;
  });
  const said = (text ?? {}) as Readonly<Record<string, string>>;
  const headings = Object.entries(TEXT_QUESTIONS[kind] ?? {}).filter(([heading]) => (said[heading] ?? '').trim() === '');
  return [...fields, ...headings.map(([heading, ask]) => `--"text.${heading}" saknas. ${ask}`)];
}
