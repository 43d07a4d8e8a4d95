// npm run new -- source --ris|--bibtex|--csl <file>: adds sources from a reference manager. With --dry-run it prints the files and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { readContent } from '../src/catalogue/read-content.ts';
import { importSources } from '../src/editing/new/import-sources.ts';
import { lostFields } from '../src/editing/new/lost-fields.ts';
import { decodeRecords, FORMATS, type Format, readRecords } from '../src/editing/new/read-records.ts';
import { formatImport } from '../src/editing/new/report.ts';

const HELP = `Lägger till källor ur en fil från en referenshanterare, till exempel Zotero eller EndNote.

  npm run new -- source --ris fil.ris        RIS
  npm run new -- source --bibtex fil.bib     BibTeX
  npm run new -- source --csl fil.json       CSL-JSON

  --dry-run   visar filerna och skriver ingenting
  --help      visar det här

Filen får innehålla flera källor. De som redan finns hoppas över. Uppgifter som inte får plats räknas upp.`;

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
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

try {
  const options = {
    ris: { type: 'string' },
    bibtex: { type: 'string' },
    csl: { type: 'string' },
    'dry-run': { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [format, ...more] = FORMATS.filter((name) => values[name] !== undefined);
  if (values.help) console.log(HELP);
  else if (positionals.join(' ') !== 'source' || format === undefined || more.length > 0) fail(`Ange source och en fil.\n\n${HELP}`);
  else run(values[format] ?? '', format, values['dry-run'] ?? false);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_PARSE_ARGS')) fail(`Kommandot kunde inte förstås.\n\n${HELP}`);
  else if (code === 'ENOENT' || code === 'EISDIR') fail(`Filen finns inte eller går inte att läsa: ${String((error as { path?: string }).path ?? '')}`);
  else throw error;
}
