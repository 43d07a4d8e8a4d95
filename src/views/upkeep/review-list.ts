import { REVIEW_TEXTS, type ReviewRow } from './reviews.ts';

export const REVIEW_FORMATS = ['text', 'markdown', 'json'] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** The entries that are due, for a terminal, an issue or a program. @param days how far ahead the list looks */
export function formatReviews(rows: readonly ReviewRow[], format: ReviewFormat, days: number): string {
  const due = rows.filter(({ state }) => state !== 'aktuell');
  if (format === 'json') {
    return JSON.stringify(
      due.map(({ kind, id, name, owner, reviewed, due: last, state }) => ({ kind, id, name, owner, lastReviewedOn: reviewed.iso, dueOn: last.iso, state })),
      null,
      2,
    );
  }
  if (due.length === 0) return `Ingen granskning är försenad eller ska göras inom ${days} dagar.`;
  const title = `${due.length === 1 ? '1 post' : `${due.length} poster`} ska granskas inom ${days} dagar eller är försenade.`;
  return format === 'markdown' ? markdown(due, title) : text(due, title);
}

function text(rows: readonly ReviewRow[], title: string): string {
  return [
    title,
    ...rows.map(({ due, state, kindText, name, kind, id, owner }) => `${due.iso}  ${REVIEW_TEXTS[state]}  ${kindText}: ${name} (${kind}/${id}). ${owner}.`),
  ].join('\n');
}

function markdown(rows: readonly ReviewRow[], title: string): string {
  const cell = (value: string) => value.replace(/[\\|]/g, '\\$&');
  const lines = rows.map(
    ({ due, state, kindText, name, owner, reviewed }) => `| ${[kindText, name, owner, reviewed.iso, due.iso, REVIEW_TEXTS[state]].map(cell).join(' | ')} |`,
  );
  return [title, '', '| Slag | Namn | Ansvarig | Senast granskad | Granskas senast | Läge |', '| --- | --- | --- | --- | --- | --- |', ...lines].join('\n');
}
