import type { Imported } from './import-sources.ts';

/** What an editor is told after an import. @param notes about the file as a whole  @param dryRun nothing was written */
export function formatImport({ added, skipped }: Imported, notes: readonly string[], dryRun: boolean): string {
  const files = added.map(({ id, text, notes: own }) => {
    const head = `${dryRun ? 'Skulle skriva' : 'Skrev'} src/content/sources/${id}.yml`;
    return [[head, ...own].join('\n    '), ...(dryRun ? [text.trimEnd()] : [])].join('\n\n');
  });
  const parts = [...notes, ...files, ...skipped];
  if (added.length === 0) return [...parts, 'Inget lades till.'].join('\n\n');
  return [...parts, dryRun ? 'Ingenting skrevs.' : NEXT].join('\n\n');
}

const NEXT = `Nästa steg:
  1. Läs igenom filerna och fyll i det som står som kommentarer.
  2. Hänvisa till varje källa där den används. Till dess säger npm run check att ingen post hänvisar till den.
  3. Kör npm run check.`;
