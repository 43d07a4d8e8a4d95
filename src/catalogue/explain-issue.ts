import type { z } from 'zod';
import { didYouMean } from '../domain/suggest.ts';
import type { Advice } from '../domain/problem.ts';
import { nearestId, slipOfValue } from './explain-characters.ts';
import { describePath, show, valueAt } from './data-path.ts';
import { explainRefinement } from './explain-refinement.ts';

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
      return advice(
        `${field}: ${show(value)} är inte ett av de värden som går att välja.`,
        FORM,
        `${didYouMean(String(value), values)}Välj bland: ${values.join(', ')}.`,
      );
    }
    case 'too_small':
      return tooSmall(issue, field, value);
    case 'too_big':
      return issue.origin === 'string'
        ? advice(
            `${field}: texten är för lång, ${String(value).length} tecken mot högst ${issue.maximum}.`,
            'Kort och filter rymmer inte mer.',
            'Korta texten och flytta detaljerna till brödtexten.',
          )
        : advice(
            `${field}: ${show(value)} är för högt. Högst ${issue.maximum} är möjligt.`,
            'Talet är orimligt stort och troligen felskrivet.',
            'Jämför med källan.',
          );
    case 'invalid_format':
      return wrongFormat(issue, field, value);
    case 'custom':
      return explainRefinement(String(issue.params?.['kind'] ?? ''), field, value);
    default:
      return advice(`${field}: ${show(value)} går inte att använda.`, FORM, 'Jämför med en fil som fungerar.');
  }
}

const EMPTY: Advice = {
  what: 'Filen är tom.',
  why: 'En post utan uppgifter går inte att visa.',
  how: 'Skriv posten, eller ta bort filen. En fil som fungerar är en bra mall.',
};

const advice = (what: string, why: string, how: string): Advice => ({ what, why, how });

function missing(field: string): Advice {
  return advice(`${field} saknas.`, 'Fältet behövs på alla sidor som visar posten.', `Lägg till fältet. Vad det betyder står i docs/innehall.md.`);
}

function unknownKeys([first = '']: readonly string[], field: string, known: readonly string[]): Advice {
  const place = field === 'Filen' ? 'posten' : field;
  if (/^\d+$/.test(first))
    return advice(
      `Talet före ”${first}” i ${place} har ett decimalkomma.`,
      'Ett komma skiljer två fält åt, så talet läses som två.',
      'Skriv med decimalpunkt: 32.5.',
    );
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
  const hint = typeHint(expected, value, field);
  return advice(`${field} ska vara ${TYPES[expected] ?? 'en annan sorts värde'}, men är ${show(value)}.`, FORM, hint);
}

function typeHint(expected: string, value: unknown, field: string): string {
  if (expected === 'string' && typeof value === 'number') return `Sätt citattecken omkring: "${value}".`;
  if (expected === 'number' && typeof value === 'string' && /^-?\d+,\d+$/.test(value)) return `Skriv med decimalpunkt: ${value.replace(',', '.')}.`;
  if (expected === 'number') return 'Skriv bara talet, med siffror och utan enhet, mellanslag eller citattecken: 12000.';
  if (expected === 'int') return 'Skriv ett heltal utan decimaler.';
  if (expected === 'boolean') return 'Skriv true för ja eller false för nej, utan citattecken.';
  if (expected === 'object' && typeof value === 'string' && /sources\[\d+\]$/.test(field))
    return 'Skriv ”source:” framför, inom klammer: { source: id-pa-kallan }.';
  if (expected === 'object' && typeof value === 'string') return 'Här behövs fält med namn och värde. Vilka de är står i docs/innehall.md.';
  if (expected === 'array') return 'Skriv varje del på en egen rad som börjar med ”- ”, eller inom hakparenteser: [ett, två].';
  if (value === null) return 'Skriv ett värde efter kolonet eller ta bort fältet.';
  return 'Jämför med samma fält i en fil som fungerar.';
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, field: string, value: unknown): Advice {
  if (issue.origin === 'array') return advice(`${field} är tom.`, 'Minst en uppgift behövs för att posten ska gå att visa.', 'Lägg till minst en rad.');
  if (issue.origin === 'string') {
    return advice(
      `${field}: texten är för kort, ${String(value).length} tecken mot minst ${issue.minimum}.`,
      'Läsaren behöver en hel upplysning, inte ett ord.',
      'Skriv ut vad som menas.',
    );
  }
  return advice(`${field}: ${show(value)} är för lågt.`, 'Talet kan inte stämma.', 'Jämför med källan.');
}

function wrongFormat(issue: Extract<Issue, { code: 'invalid_format' }>, field: string, value: unknown): Advice {
  if (issue.format === 'url')
    return advice(`${field}: ${show(value)} är ingen webbadress.`, 'Läsaren ska kunna följa länken.', 'Skriv hela adressen, med https:// först.');
  if (field.endsWith('DOI'))
    return advice(
      `${field}: ${show(value)} är ingen DOI.`,
      'En DOI leder läsaren till verket.',
      'Skriv bara numret, till exempel 10.1000/xyz123, utan https://doi.org/.',
    );
  return advice(
    `${field}: ${show(value)} är inget giltigt id.`,
    'Ett id står i adresser och filnamn och måste fungera överallt.',
    `${slipOfValue(value) || nearestId(value)}Använd små bokstäver a–z, siffror och bindestreck. Skriv å och ä som a, ö som o.`,
  );
}
