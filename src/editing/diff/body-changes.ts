import type { SourceFile } from '../../catalogue/source-file.ts';
import type { TextChange } from './entry-changes.ts';
import { countWords } from './words.ts';

/** The running text, heading by heading. Comments say nothing to a reader. */
export function bodyChanges(before: SourceFile | undefined, after: SourceFile | undefined): TextChange[] {
  const [old, current] = [before, after].map((file) => sections(file?.body.text ?? ''));
  const titles = [...new Set([...(current?.keys() ?? []), ...(old?.keys() ?? [])])];
  return titles.flatMap((title) => {
    const count = countWords(old?.get(title) ?? '', current?.get(title) ?? '');
    return count.added + count.removed === 0 ? [] : [{ where: title === '' ? 'Inledning' : title, ...count }];
  });
}

function sections(text: string): Map<string, string> {
  const parts = text.replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ').split(/^##[ \t]+(.*)$/m);
  return new Map([
    ['', parts[0] ?? ''],
    ...parts.flatMap((part, index): [string, string][] => (index % 2 === 1 ? [[part.trim(), parts[index + 1] ?? '']] : [])),
  ]);
}
