import type { Problem } from '../domain/problem.ts';
import { type CheckReport, summaryOf } from './report.ts';

/** GitHub shows no more than ten annotations of a step, so the summary has them all. */
export function githubReport(report: CheckReport): string {
  return [escapeData(summaryOf(report)), ...report.problems.map(annotation)].join('\n');
}

/** A workflow command that puts a problem beside its line in a pull request. */
function annotation({ file, line, column, rule, what, why, how }: Problem): string {
  const properties = Object.entries({ file, line, col: column, title: `${rule}: ${what}` }).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::error ${properties.join(',')}::${escapeData(`${what}\nVarför: ${why}\nGör så här: ${how}`)}`;
}

/** Nothing in a file may end a command or begin a new one. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The report as Markdown, for the summary of a workflow. */
export function markdownReport(report: CheckReport): string {
  const rows = report.problems.map(
    ({ file, line, column, what, why, how }) =>
      `- **${escapeMarkdown(`${file}:${line}:${column}`)}** ${escapeMarkdown(what)}\n  ${escapeMarkdown(why)}\n  Gör så här: ${escapeMarkdown(how)}`,
  );
  return `${['## Kontroll av innehållet', escapeMarkdown(summaryOf(report)), ...(rows.length === 0 ? [] : [rows.join('\n')])].join('\n\n')}\n`;
}

/** Text of an editor's as Markdown that shows it letter by letter: no links, pictures, HTML or mentions come of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/\b(https?|www)(:|\.)/gi, '$1\u200b$2');
}
