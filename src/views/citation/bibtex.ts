import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { withVersionInNote } from './note.ts';
import type { CslRecord } from './record.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Records as BibTeX, for LaTeX. Letters outside ASCII are written as commands, which every program for BibTeX can read. */
export function toBibtex(records: readonly CslRecord[]): string {
  return records.map((record) => entryOf(withVersionInNote(record))).join('\n');
}

function entryOf(record: CslRecord): string {
  const [entry = { type: 'misc', properties: {} }] = new Cite([record]).format('bibtex', { type: 'object' });
  const { month: _month, howpublished, ...fields } = entry.properties;
  const own = {
    ...fields,
    author: authorsOf(record),
    // The library repeats an address that has a field of its own.
    ...(howpublished === undefined || fields['url'] !== undefined ? {} : { howpublished }),
  };
  const lines = Object.entries(own).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${entry.type}{${record.id},`, ...lines, ...monthOf(record), '}', ''].join('\n');
}

/** The month as BibTeX's own word, which each style prints in its language, and the day apart. The library puts both in one text. */
function monthOf({ issued }: CslRecord): string[] {
  const [, month, day] = issued?.['date-parts'][0] ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [...(name === undefined ? [] : [`  month = ${name},`]), ...(day === undefined ? [] : [`  day = {${day}},`])];
}

/** Names joined by "and". Double braces keep an organisation from being taken apart into given name and family. */
function authorsOf({ author }: CslRecord): string {
  return author
    .map((name) =>
      'literal' in name
        ? `{${escaped(name.literal)}}`
        : [name.family, name.given]
            .filter((part) => part !== undefined)
            .map(escaped)
            .join(', '),
    )
    .join(' and ');
}

const known = new Map<string, string>();

/** A text for LaTeX. The library escapes every field but the names of organisations, so those are given to it as a note. */
function escaped(text: string): string {
  const found = known.get(text) ?? new Cite([{ id: 'text', type: 'document', note: text }]).format('bibtex', { type: 'object' })[0]?.properties['note'] ?? text;
  known.set(text, found);
  return found;
}
