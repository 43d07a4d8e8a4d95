export interface FixResult {
  /** The files that were, or would be, changed. */
  readonly changed: readonly string[];
  /** The files that couldn't be read, and so were left. */
  readonly unread: readonly string[];
  readonly total: number;
}

/** What an editor is told after a run. @param onlyCheck nothing was written */
export function formatFixes({ changed, unread, total }: FixResult, onlyCheck: boolean): string {
  const list = (files: readonly string[]) => files.map((file) => `  ${file}`).join('\n');
  const parts: string[] = [];
  if (changed.length > 0) {
    const head = onlyCheck ? `${count(changed.length)} har inte den form som alla filer ska ha` : `${count(changed.length)} ordnades`;
    const next = onlyCheck
      ? 'Gör så här: kör npm run fix och ta med filerna i ändringen.'
      : 'Det som filerna säger är oförändrat. Läs ändringen och spara den.';
    parts.push(`${head}:\n${list(changed)}\n${next}`);
  }
  if (unread.length > 0) {
    parts.push(`${count(unread.length)} gick inte att läsa och lämnades orörd:\n${list(unread)}\nGör så här: kör npm run check, som säger var felet står.`);
  }
  return parts.length > 0 ? parts.join('\n\n') : `Alla ${total} filer har redan rätt form.`;
}

const count = (files: number): string => (files === 1 ? '1 fil' : `${files} filer`);
