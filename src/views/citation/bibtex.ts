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
  const { month: _month, howpublished, title, year, ...fields } = entry.properties;
  const { 'collection-number': number, language } = record;
  const own: Readonly<Record<string, string | undefined>> = {
    author: `{${authorsOf(record)}}`,
    title: braced(title),
    year: braced(year),
    ...dayOf(record),
    // The library leaves out the number of most series and the language.
    number: typeof number === 'string' ? braced(escaped(number)) : undefined,
    language: braced(language),
    // It repeats an address that has a field of its own.
    howpublished: fields['url'] === undefined ? braced(howpublished) : undefined,
  };
  const rest = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, braced(value)]));
  const lines = Object.entries({ ...own, ...rest, author: own['author'] }).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@${entry.type}{${record.id},`, ...lines, '}', ''].join('\n');
}

function braced(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${value}}`;
}

/** The month as BibTeX's own word, which each style prints in its language, and the day apart. The library puts both in one text. */
function dayOf({ issued }: CslRecord): { readonly month: string | undefined; readonly day: string | undefined } {
  const [, month, day] = issued?.['date-parts'][0] ?? [];
  return { month: month === undefined ? undefined : MONTHS[month - 1], day: braced(day?.toString()) };
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
