import type { Problem } from '../domain/problem.ts';

/** A problem as an editor reads it in a terminal: place, what, why and what to do. */
export function formatProblem({ file, line, column, rule, what, why, how }: Problem): string {
  return `${file}:${line}:${column}  fel  ${rule}\n  ${what}\n  Varför: ${why}\n  Gör så här: ${how}`;
}

/** All problems, with a last line that counts them. */
export function formatReport(problems: readonly Problem[], counts: { readonly files: number }): string {
  if (problems.length === 0) return `Innehållet är i sin ordning: ${counts.files} filer kontrollerade.`;
  const files = new Set(problems.map(({ file }) => file)).size;
  const summary = `${problems.length === 1 ? '1 fel' : `${problems.length} fel`} i ${files === 1 ? '1 fil' : `${files} filer`}. Inget publiceras förrän de är rättade.`;
  return [...problems.map(formatProblem), summary].join('\n\n');
}
