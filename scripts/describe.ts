// npm run describe: writes docs/innehall.md, the editors' list of fields and rules, from the schemas and rules themselves.
// With --check it writes nothing and exits with 1 when the file says something else than the code.
import { readFileSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';
import { COMPONENTS } from '../src/catalogue/explain-markup.ts';
import { type JsonSchema as Schema, toJson } from '../src/catalogue/json-schema.ts';
import { COLLECTIONS } from '../src/catalogue/source-file.ts';
import { ENTRY_COLLECTIONS, ENTRY_SCHEMAS, type EntryCollection, TEXT_COLLECTIONS, TEXT_SECTIONS } from '../src/domain/collections.ts';
import { VOCABULARY_NAMES, vocabularySchemas } from '../src/domain/vocabulary.ts';
import { RULES } from '../src/rules/index.ts';

const FILE = 'docs/innehall.md';
const INTRO = `# Innehållets fält och regler

Filen skrivs av \`npm run describe\` ur scheman och regler i koden. Ändra där, inte här.

Ett fält som \`findings[].figures[].label\` står inuti \`figures\`, som i sin tur är en lista inuti \`findings\`. ”(ja)” betyder
att fältet krävs när fältet omkring finns. Ett id är små bokstäver a–z, siffror och bindestreck. Okända fält är alltid fel.`;

/** The form of a text, by the kind of check that its schema has. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['calendar-time', 'år, år-månad eller år-månad-dag'],
  ['iso-day', 'dag, ÅÅÅÅ-MM-DD'],
]);
/** What the checks between fields ask for, by the field that holds them: no description of one field can say it. */
const CONDITIONS: ReadonlyMap<string, string> = new Map([
  ['figures', 'Antingen `value`, eller både `from` och `to`, med `from` lägst. En andel i procent ligger mellan 0 och 100, utom där `role` är skillnad.'],
  ...['results', 'costs', 'facts'].map((name): [string, string] => [
    name,
    'Antingen `value`, eller både `from` och `to`, med `from` lägst. En andel i procent ligger mellan 0 och 100, utom där `change` är true.',
  ]),
  ['period', '`to` kommer inte före `from`.'],
  ['placements', '`category` krävs där `timing` är tidigt.'],
]);
const COMPONENT_TEXTS: ReadonlyMap<string, string> = new Map([
  ['Kalla', 'En hänvisning till en källa. Ett stycke med en siffra behöver minst en.'],
  ['Insats', 'En länk till en insats, med dess namn.'],
  ['Exempel', 'En länk till ett lärande exempel, med dess titel.'],
  ['Vinjett', 'En länk till en vinjett, med personens namn.'],
  ['Instrument', 'En länk till ett bedömningsinstrument, med dess namn.'],
  ['Sida', 'En länk till en kunskapssida, med dess rubrik.'],
  ['Mall', 'En länk till en mall, med dess namn.'],
  ['Kommun', 'En länk till en kommuns sida, med kommunens namn. Posten syns då på den sidan.'],
  ['Viktigt', 'En ruta omkring ett eller flera stycken.'],
]);

function typeOf({ $ref, anyOf, enum: values, format, items, kinds = [], maxLength, minItems, type }: Schema): string {
  if ($ref !== undefined) return 'id';
  if (values !== undefined) return `ett av: ${values.join(', ')}`;
  if (anyOf !== undefined) return anyOf.map((option) => Object.keys((option as Schema).properties ?? {}).join(' och ')).join(', eller ');
  if (type === 'array') return `lista${minItems === undefined ? '' : ', minst en'}: ${typeOf(items as Schema)}`;
  if (type !== 'string') return { object: 'flera fält', integer: 'heltal', number: 'tal', boolean: 'true eller false' }[String(type)] ?? '';
  if (format === 'uri') return 'webbadress';
  return FORMS.get(kinds.at(-1) ?? '') ?? (maxLength === undefined ? 'text' : `text, högst ${maxLength} tecken`);
}

/** One row for each field, with the rows of the fields inside it after it. */
function rowsOf({ properties = {}, required = [] }: Schema, path = ''): string[] {
  return Object.entries(properties as Record<string, Schema>).flatMap(([name, field]) => {
    const isList = field.type === 'array';
    const inside = isList ? (field.items as Schema) : field;
    const needed = required.includes(name) ? (path === '' ? 'ja' : '(ja)') : 'nej';
    const text = [field.description ?? '', CONDITIONS.get(name) ?? ''].join(' ').trim();
    return [`| \`${path}${name}\` | ${needed} | ${typeOf(field)} | ${text} |`, ...rowsOf(inside, `${path}${name}${isList ? '[]' : ''}.`)];
  });
}

function section(title: string, head: readonly string[], rows: readonly string[], before = ''): string {
  return [`## ${title}\n${before}`, `| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

const fields = (title: string, file: string, schema: z.ZodType) =>
  section(title, ['Fält', 'Krävs', 'Vad det tar', 'Vad det är'], rowsOf(toJson(schema)), `\nFil: \`src/content/${file}\`\n`);
const NAMES: Readonly<Record<EntryCollection, string>> = {
  interventions: 'Insats',
  evaluations: 'Utvärdering',
  sources: 'Källa',
  examples: 'Lärande exempel',
  vignettes: 'Vinjett',
  instruments: 'Bedömningsinstrument',
  practices: 'Kommuns arbetssätt',
  statistics: 'Nyckeltal',
  templates: 'Mall',
  pages: 'Kunskapssida',
};
const headings = TEXT_COLLECTIONS.map(
  (name) => `- ${NAMES[name]}: ${TEXT_SECTIONS[name]?.map((title) => `\`## ${title}\``).join(', ') ?? 'egna rubriker med `##`, minst en'}`,
);
const BODY = `\nUnder blocket med uppgifter i en \`.mdx\`-fil står rubrikerna för sitt slag, i den här ordningen:\n\n${headings.join('\n')}\n\nI texten får stycken, listor, **fet**, *kursiv*, länkar till https:// och följande komponenter stå:\n`;
const components = [...COMPONENTS].map(
  ([name, { attributes }]) => `| \`<${name}>\` | ${attributes.join(', ') || 'inga'} | ${COMPONENT_TEXTS.get(name) ?? ''} |`,
);
const rules = RULES.map(({ name, promise }) => `| \`${name}\` | ${promise} |`);
const sections = [
  INTRO,
  ...ENTRY_COLLECTIONS.map((name) => fields(NAMES[name], `${name}/<id>${COLLECTIONS[name].extension}`, ENTRY_SCHEMAS[name])),
  section('Texten i en post', ['Komponent', 'Attribut', 'Vad den blir'], components, BODY),
  ...VOCABULARY_NAMES.map((name) => fields(`Ordlista: ${name}`, `vocabularies/${name}.yml`, vocabularySchemas[name].element)),
  section('Regler för innehållet som helhet', ['Regel', 'Löfte'], rules),
];
const current = `${sections.join('\n\n')}\n`;

if (!process.argv.includes('--check')) writeFileSync(FILE, current);
else if (readFileSync(FILE, 'utf8') !== current) {
  console.error(
    `${FILE} stämmer inte med koden.\n  Varför: redaktörer läser där vad varje fält betyder.\n  Gör så här: kör npm run describe och ta med filen i ändringen.`,
  );
  process.exitCode = 1;
}
