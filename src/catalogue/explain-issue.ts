import { z } from 'zod';
import { didYouMean } from '../domain/suggest.ts';
import type { Advice, DataPath } from '../domain/problem.ts';

type Issue = z.core.$ZodIssue;

const FORM = 'Sidor, filter och sökning bygger på att varje fält har rätt form.';

/** What a schema issue means, in Swedish. `data` is what the file holds, `known` the keys that the schema allows there. */
export function explainIssue(issue: Issue, data: unknown, known: readonly string[]): Advice {
  const field = describePath(issue.path, data);
  const value = valueAt(data, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, field, known);
    case 'invalid_type':
    case 'invalid_union':
      if (issue.path.length === 0 && (value === null || value === undefined)) return EMPTY;
      return value === undefined ? missing(field) : wrongType(issue, field, value);
    case 'invalid_value': {
      if (value === undefined) return missing(field);
      const values = issue.values.map(String);
      return advice(`${field}: ${show(value)} är inte ett av de värden som går att välja.`, FORM, `${didYouMean(String(value), values)}Välj bland: ${values.join(', ')}.`);
    }
    case 'too_small':
      return tooSmall(issue, field, value);
    case 'too_big':
      return issue.origin === 'string'
        ? advice(`${field}: texten är för lång, ${String(value).length} tecken mot högst ${issue.maximum}.`, 'Kort och filter rymmer inte mer.', 'Korta texten och flytta detaljerna till brödtexten.')
        : advice(`${field}: ${show(value)} är för högt. Högst ${issue.maximum} är möjligt.`, 'Talet är orimligt stort och troligen felskrivet.', 'Jämför med källan.');
    case 'invalid_format':
      return wrongFormat(issue, field, value);
    case 'custom':
      return custom(String(issue.params?.['kind'] ?? ''), field, value);
    default:
      return advice(`${field}: ${show(value)} går inte att använda.`, FORM, 'Jämför med en fil som fungerar.');
  }
}

/** A data path as an editor reads it: findings[0].outcome. */
export function describePath(path: readonly PropertyKey[], data?: unknown): string {
  const [first, ...rest] = path;
  // A vocabulary is a list: its terms are better known by their ids than by their numbers.
  const id = typeof first === 'number' ? valueAt(data, [first, 'id']) : undefined;
  const text = (typeof id === 'string' ? [id, ...rest] : path).map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || 'Filen';
}

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[step] : undefined), data);
}

/** The keys that the schema allows at a path, or none where it isn't an object. */
export function keysAt(schema: z.core.$ZodType, path: DataPath): string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) current = inside(unwrap(current), step);
  const found = unwrap(current);
  const forms = found instanceof z.ZodUnion ? (found.options as z.core.$ZodType[]) : [found];
  return forms.flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape as object) : []));
}

function inside(schema: z.core.$ZodType | undefined, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.core.$ZodType;
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.core.$ZodType>)[step] : undefined;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.def.innerType as z.core.$ZodType) : schema;
}

const EMPTY: Advice = { what: 'Filen är tom.', why: 'En post utan uppgifter går inte att visa.', how: 'Skriv posten, eller ta bort filen. En fil som fungerar är en bra mall.' };

const advice = (what: string, why: string, how: string): Advice => ({ what, why, how });

function missing(field: string): Advice {
  return advice(`${field} saknas.`, 'Fältet behövs på alla sidor som visar posten.', `Lägg till fältet. Vad det betyder står i docs/innehall.md.`);
}

function unknownKeys([first = '']: readonly string[], field: string, known: readonly string[]): Advice {
  const place = field === 'Filen' ? 'posten' : field;
  if (/^\d+$/.test(first)) return advice(`Talet före ”${first}” i ${place} har ett decimalkomma.`, 'Ett komma skiljer två fält åt, så talet läses som två.', 'Skriv med decimalpunkt: 32.5.');
  return advice(
    `Fältet ”${first}” finns inte i ${place}.`,
    'Ett okänt fält syns ingenstans, så uppgiften skulle gå förlorad utan att någon märker det.',
    `${didYouMean(first, known)}${known.length > 0 ? `Fälten här är: ${known.join(', ')}.` : 'Ta bort fältet.'}`,
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'flera fält',
};

function wrongType(issue: Issue, field: string, value: unknown): Advice {
  const expected = 'expected' in issue ? String(issue.expected) : 'object';
  const hint = typeHint(expected, value);
  return advice(`${field} ska vara ${TYPES[expected] ?? 'en annan sorts värde'}, men är ${show(value)}.`, FORM, hint);
}

function typeHint(expected: string, value: unknown): string {
  if (expected === 'string' && typeof value === 'number') return `Sätt citattecken omkring: "${value}".`;
  if (expected === 'number' && typeof value === 'string' && /^-?\d+,\d+$/.test(value)) return `Skriv med decimalpunkt: ${value.replace(',', '.')}.`;
  if (expected === 'number') return 'Skriv bara talet, med siffror och utan enhet, mellanslag eller citattecken: 12000.';
  if (expected === 'int') return 'Skriv ett heltal utan decimaler.';
  if (expected === 'array') return 'Skriv varje del på en egen rad som börjar med ”- ”, eller inom hakparenteser: [ett, två].';
  if (value === null) return 'Skriv ett värde efter kolonet eller ta bort fältet.';
  return 'Jämför med samma fält i en fil som fungerar.';
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, field: string, value: unknown): Advice {
  if (issue.origin === 'array') return advice(`${field} är tom.`, 'Minst en uppgift behövs för att posten ska gå att visa.', 'Lägg till minst en rad.');
  if (issue.origin === 'string') {
    return advice(`${field}: texten är för kort, ${String(value).length} tecken mot minst ${issue.minimum}.`, 'Läsaren behöver en hel upplysning, inte ett ord.', 'Skriv ut vad som menas.');
  }
  return advice(`${field}: ${show(value)} är för lågt.`, 'Talet kan inte stämma.', 'Jämför med källan.');
}

function wrongFormat(issue: Extract<Issue, { code: 'invalid_format' }>, field: string, value: unknown): Advice {
  if (issue.format === 'url') return advice(`${field}: ${show(value)} är ingen webbadress.`, 'Läsaren ska kunna följa länken.', 'Skriv hela adressen, med https:// först.');
  if (field.endsWith('DOI')) return advice(`${field}: ${show(value)} är ingen DOI.`, 'En DOI leder läsaren till verket.', 'Skriv bara numret, till exempel 10.1000/xyz123, utan https://doi.org/.');
  return advice(
    `${field}: ${show(value)} är inget giltigt id.`,
    'Ett id står i adresser och filnamn och måste fungera överallt.',
    'Använd små bokstäver a–z, siffror och bindestreck. Skriv å och ä som a, ö som o.',
  );
}

function custom(kind: string, field: string, value: unknown): Advice {
  switch (kind) {
    case 'calendar-time':
      return advice(`${field}: ${show(value)} är inget datum som finns i almanackan.`, 'Ett omöjligt datum skulle visas som ett annat.', 'Skriv år, år-månad eller år-månad-dag: "2014", "2014-08" eller "2014-08-31".');
    case 'iso-day':
      return advice(`${field}: ${show(value)} är ingen dag i almanackan.`, 'Granskningar räknas på dagen, och ett omöjligt datum skulle visas som ett annat.', 'Skriv en hel dag som år-månad-dag, till exempel "2026-11-22".');
    case 'dates-in-order':
      return advice(`${field}: slutet kommer före början.`, 'Perioden går inte att läsa.', 'Byt plats på from och to, eller rätta året.');
    case 'value-or-span':
      return advice(`${field}: siffran behöver antingen value ensamt eller både from och to.`, 'Annars går talet inte att visa.', 'Skriv value: 58 för ett tal, eller from: 25 och to: 69 för ett spann.');
    case 'span-in-order':
      return advice(`${field}: to ska vara större än from.`, 'Spannet går inte att läsa.', 'Byt plats på from och to.');
    case 'percent-in-range':
      return advice(`${field}: en andel ligger mellan 0 och 100 procent.`, 'Talet kan inte stämma.', 'Jämför med källan. Är det en skillnad ska role vara skillnad.');
    case 'early-needs-category':
      return advice(`${field} saknas.`, 'Tidigt stöd hör alltid till en kategori, och kategorin avgör vilka utfall som räknas.', 'Lägg till category, ur src/content/vocabularies/categories.yml.');
    default:
      return advice(`${field}: ${show(value)} går inte att använda.`, FORM, 'Jämför med en fil som fungerar.');
  }
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'tomt';
  if (Array.isArray(value)) return 'en lista';
  if (typeof value === 'object') return 'flera fält';
  const text = String(value);
  return typeof value === 'string' ? `”${text.length > 60 ? `${text.slice(0, 57)}…` : text}”` : text;
}
