import { parse } from 'yaml';
import { type Source, sourceSchema } from '../../domain/source.ts';

const WORDS = ['id', 'type', 'language', 'status', 'urlKind'];
/** What an editor can most often find out, and so should look for. */
const WANTED = ['issued', 'publisher', 'DOI', 'URL', 'urlKind', 'language'] as const;

/** The file of a source, in the order of the schema, with what is still to be filled in as comments in Swedish. */
export function sourceText(source: Source): string {
  const values = source as Readonly<Record<string, unknown>>;
  const lines = Object.keys(sourceSchema.shape).flatMap((key) => {
    const value = values[key];
    if (key === 'status') return ['# Ändra till bekraftad när någon har sett verket och jämfört uppgifterna.', `status: ${source.status}`];
    if (value !== undefined) return fieldLines(key, value);
    const wanted = WANTED.find((name) => name === key);
    return wanted ? [`# ${key}: (${sourceSchema.shape[wanted].description})`] : [];
  });
  return `${lines.join('\n')}\n`;
}

function fieldLines(key: string, value: unknown): string[] {
  if (key === 'author') return ['author:', ...(value as Source['author']).map((name) => `  - { ${pairs(name)} }`)];
  // An id such as 2019 or null would be read as something else than a text without quotes.
  const plain = WORDS.includes(key) && parse(String(value)) === value && !/^[\d-]+$/.test(String(value));
  return [`${key}: ${plain ? String(value) : JSON.stringify(value)}`];
}

function pairs(name: Source['author'][number]): string {
  return Object.entries(name)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ');
}
