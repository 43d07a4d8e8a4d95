import { escapeMarkdown as plain } from '../../catalogue/report-github.ts';
import type { FieldChange } from './entry-changes.ts';

/** A change in one line: where, from what, to what. */
export function fieldText({ where, from, to }: FieldChange): string {
  const place = plain(where.join(' › '));
  if (from === '') return `${place}: tillkommer: ${plain(cut(to))}`;
  if (to === '') return `${place}: tas bort: ${plain(cut(from))}`;
  return from === to ? `${place}: ordningen är ändrad` : `${place}: ${plain(cut(from))} → ${plain(cut(to))}`;
}

/** Ids, paths and addresses as code. A backtick would end it. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', 'ˋ').replace(/\s+/g, ' ')}\``;
}

function cut(text: string): string {
  return text.length > 300 ? `${text.slice(0, 297)}…` : text;
}
