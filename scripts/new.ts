// npm run new: adds an evaluation, an intervention, an example or a source, from questions, from flags or from a reference manager.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { importSources } from '../src/editing/new/import-sources.ts';
import { lostFields } from '../src/editing/new/lost-fields.ts';
import { decodeRecords, FORMATS, type Format, readRecords } from '../src/editing/new/read-records.ts';
import { formatImport } from '../src/editing/new/report.ts';
import { HELP, kindOf } from '../src/editing/new/entry/help.ts';
import { addEntry } from './new-entry.ts';

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function importFile(parameters: readonly string[]): void {
  const options = { ris: { type: 'string' }, bibtex: { type: 'string' }, csl: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...parameters], options });
  const [format, ...more] = FORMATS.filter((name) => values[name] !== undefined);
  if (format === undefined || more.length > 0) fail(`Ange en fil i taget.\n\n${HELP}`);
  else run(values[format] ?? '', format, values['dry-run'] ?? false);
}

function run(path: string, format: Format, dryRun: boolean): void {
  const { text, notes } = decodeRecords(readFileSync(path));
  const { records, problems } = readRecords(text, format);
  if (problems.length > 0) {
    fail([`${path}: inget lades till.`, ...problems].join('\n  '));
    return;
  }
  const content = readContent(process.cwd());
  const taken = [...content.files, ...content.problems.map(({ file }) => ({ name: /([^/]+)\.yml$/.exec(file)?.[1] ?? '' }))].map(({ name }) => name);
  const imported = importSources(records, readCatalogue(content).catalogue.sources, taken);
  // wx: a file that is there already, whatever it holds, is never overwritten.
  if (!dryRun) for (const { id, text: file } of imported.added) writeFileSync(`src/content/sources/${id}.yml`, file, { flag: 'wx' });
  console.log(formatImport(imported, [...notes, ...lostFields(text, format, records)], dryRun));
  if (imported.added.length === 0) process.exitCode = 1;
}

const [word, ...parameters] = process.argv.slice(2);
const kind = word === undefined || word.startsWith('--') ? undefined : kindOf(word);
try {
  if ([word, ...parameters].includes('--help')) console.log(HELP);
  else if (word !== undefined && kind === undefined) fail(`”${word}” går inte att lägga till.\n\n${HELP}`);
  else if (kind === 'sources' && parameters.some((name) => FORMATS.some((format) => name.startsWith(`--${format}`)))) importFile(parameters);
  else await addEntry(kind, parameters, fail);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS')) fail(`Kommandot kunde inte förstås.\n\n${HELP}`);
  else if (code === 'ENOENT' || code === 'EISDIR') fail(`Filen finns inte eller går inte att läsa: ${String((error as { path?: string }).path ?? '')}`);
  else throw error;
}
