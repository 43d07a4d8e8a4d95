import { explainIssue } from '../../catalogue/explain-issue.ts';
import { isCalendarTime } from '../../domain/iso-date.ts';
import { type Source, sourceSchema } from '../../domain/source.ts';
import { cleanText } from './clean-text.ts';
import type { Csl } from './read-records.ts';

/** A source without an id, or undefined where the record lacks what every source needs, and what the editor should know. */
export interface Mapped {
  readonly source: Source | undefined;
  readonly notes: readonly string[];
}

const TYPES = sourceSchema.shape.type.options;
/** Types of CSL that have no own counterpart here, with the nearest. */
const NEAREST: Readonly<Record<string, Source['type']>> = {
  article: 'report',
  'article-magazine': 'article-journal',
  'article-newspaper': 'article-journal',
  'paper-conference': 'chapter',
  'entry-encyclopedia': 'chapter',
  bill: 'legislation',
  legal_case: 'legislation',
  regulation: 'legislation',
  'post-weblog': 'webpage',
  post: 'webpage',
};
const LANGUAGES: Readonly<Record<string, Source['language']>> = {
  sv: 'sv',
  swe: 'sv',
  en: 'en',
  eng: 'en',
  no: 'no',
  nb: 'no',
  nor: 'no',
  da: 'da',
  dan: 'da',
};
const TEXTS = ['title', 'subtitle', 'title-short', 'publisher', 'container-title', 'collection-title', 'collection-number', 'volume', 'issue', 'page', 'ISBN'];
const OWN = [...TEXTS, 'type', 'author', 'issued', 'DOI', 'URL', 'language', 'note'];
/** The record's place in the program it came from, which says nothing about the work. */
const INTERNAL = ['id', 'citation-key', 'citation-label', '_graph'];

/**
 * A record as a source of the catalogue. What has no place is told of, never guessed.
 * Its status is delvis: that a program has a record doesn't mean that somebody has seen the work.
 */
export function fromCsl(record: Csl, id: string): Mapped {
  const notes: string[] = [];
  const type = typeOf(record['type'], notes);
  const fields: Record<string, unknown> = { id, type, status: 'delvis', author: authorsOf(record, notes), issued: timeOf(record['issued'], notes) };
  for (const key of [...TEXTS, 'note']) fields[key] = textOf(record[key]);
  fields['DOI'] = textOf(record['DOI'])?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  fields['URL'] = textOf(record['URL']);
  fields['language'] = languageOf(textOf(record['language']), notes);
  for (const [key, value] of Object.entries(record)) {
    if (!OWN.includes(key) && !INTERNAL.includes(key))
      notes.push(`Fältet ${key} togs inte med, eftersom katalogen inte har det: ${JSON.stringify(value).slice(0, 80)}`);
    else if (TEXTS.includes(key) && textOf(value) === undefined) notes.push(`Fältet ${key} gick inte att läsa: ${JSON.stringify(value).slice(0, 80)}`);
  }
  return validated(fields, notes);
}

/** Takes away optional fields that the schema refuses, and tells of them with what they held. */
function validated(fields: Record<string, unknown>, notes: string[]): Mapped {
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const first = sourceSchema.safeParse(kept);
  for (const issue of first.error?.issues ?? []) {
    const key = String(issue.path[0]);
    const { what, how } = explainIssue(issue, kept, Object.keys(sourceSchema.shape));
    notes.push(`${what} ${how}`);
    if (key !== 'author' && key !== 'id') delete kept[key];
  }
  return { source: sourceSchema.safeParse(kept).data, notes };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? cleanText(value) || undefined : undefined;
}

function typeOf(value: unknown, notes: string[]): Source['type'] {
  const known = TYPES.find((type) => type === value);
  if (known) return known;
  const nearest = NEAREST[String(value)] ?? 'report';
  notes.push(`Slaget ”${String(value ?? 'okänt')}” finns inte i katalogen. Källan fick type: ${nearest}. Ändra om det är fel.`);
  return nearest;
}

function authorsOf(record: Csl, notes: string[]): Source['author'] {
  const people = (Array.isArray(record['author']) ? record['author'] : []).flatMap((person: Csl | null): Source['author'] => {
    const family = [textOf(person?.['non-dropping-particle']), textOf(person?.['family'])].filter(Boolean).join(' ');
    const given = [textOf(person?.['given']), textOf(person?.['dropping-particle'])].filter(Boolean).join(' ');
    const literal = textOf(person?.['literal']) ?? (given === '' ? family : '');
    if (literal) return [{ literal }];
    if (family) return [{ family, given }];
    notes.push(`En upphovsperson gick inte att läsa: ${JSON.stringify(person).slice(0, 80)}`);
    return [];
  });
  if (people.some((person) => 'literal' in person))
    notes.push('Namn utan förnamn räknas som organisationer (literal). Ändra till family och given om det är en person.');
  const publisher = textOf(record['publisher']);
  if (people.length > 0 || publisher === undefined) return people;
  notes.push(`Upphovsperson saknas. Utgivaren ${publisher} står som upphov. Ändra om det är fel.`);
  return [{ literal: publisher }];
}

function timeOf(value: unknown, notes: string[]): string | undefined {
  if (value === undefined || value === null) return undefined;
  const { 'date-parts': parts, raw, literal } = value as { 'date-parts'?: readonly (readonly (number | string)[])[]; raw?: string; literal?: string };
  const text = parts?.[0]?.map((part) => String(part).padStart(2, '0')).join('-') ?? raw ?? literal ?? String(value);
  if (isCalendarTime(text) && (parts?.length ?? 1) === 1) return text;
  const year = /\b[12]\d{3}\b/.exec(text)?.[0];
  notes.push(`Tiden ${JSON.stringify(value).slice(0, 80)} ${year === undefined ? 'gick inte att läsa och utelämnades.' : `blev ${year}. Kontrollera den.`}`);
  return year;
}

function languageOf(text: string | undefined, notes: string[]): Source['language'] {
  if (text === undefined) return undefined;
  const found = LANGUAGES[text.toLowerCase().split(/[-_]/)[0] ?? ''];
  if (!found) notes.push(`Språket ”${text}” finns inte att välja och utelämnades.`);
  return found;
}
