// npm run fix: writes every content file in the form that all files have. With --check it writes nothing, lists the files that
// would change and exits with 1.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../src/catalogue/read-content.ts';
import { fixText } from '../src/editing/fix/fix-text.ts';
import { type FixResult, formatFixes } from '../src/editing/fix/report.ts';

const HELP = `npm run fix               ordnar fälten, citattecknen och blankstegen i alla filer i src/content
npm run fix -- --check    skriver ingenting, utan räknar upp filerna som skulle ändras

Vad filerna säger ändras aldrig, och inga kommentarer tas bort.`;

function fixAll(write: boolean): FixResult {
  const content = readContent(process.cwd());
  const changed: string[] = [];
  const unread = content.problems.filter(({ rule }) => rule === 'readable-file' || rule === 'front-matter').map(({ file }) => file);
  for (const file of content.files) {
    const text = readFileSync(file.path, 'utf8');
    const fixed = fixText(text, file);
    if (fixed === undefined) unread.push(file.path);
    else if (fixed !== text) {
      changed.push(file.path);
      if (write) writeFileSync(file.path, fixed);
    }
  }
  return { changed, unread: unread.sort(), total: content.files.length };
}

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
  if (values.help) console.log(HELP);
  else {
    const result = fixAll(!values.check);
    console.log(formatFixes(result, values.check));
    if (result.unread.length > 0 || (values.check && result.changed.length > 0)) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  console.error(`Kommandot kunde inte förstås. Så här används det:\n\n${HELP}`);
  process.exitCode = 1;
}
