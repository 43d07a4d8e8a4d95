import type { Problem } from '../domain/problem.ts';

/** What a check found, as every form of the report is given it. */
export interface CheckReport {
  /** The problems to tell of. */
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
  /** How many problems stand in files that nobody asked about. Counted and not told of. */
  readonly elsewhere?: number;
  /** Why it couldn't be checked that no published entry is gone, in Swedish. Absent where it was. */
  readonly unknownDeletions?: string;
}

export const REPORT_FORMATS = ['text', 'github', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A problem as an editor reads it in a terminal: place, what, why and what to do. */
export function formatProblem({ file, line, column, rule, what, why, how }: Problem): string {
  return `${file}:${line}:${column}  fel  ${rule}\n  ${what}\n  Varför: ${why}\n  Gör så här: ${how}`;
}

/** All problems, with a last line that counts them. */
export function formatReport(problems: readonly Problem[], counts: Omit<CheckReport, 'problems'>): string {
  return [...problems.map(formatProblem), summaryOf({ problems, ...counts })].join('\n\n');
}

/** One or two sentences: how many problems, and how many more there are in files that nobody asked about. */
export function summaryOf({ problems, files: read, elsewhere, unknownDeletions }: CheckReport): string {
  const rest = [
    elsewhere === undefined || elsewhere === 0 ? '' : ` ${elsewhere} fel i filer som du inte har ändrat: npm run check visar dem.`,
    unknownDeletions === undefined ? '' : ` Om någon publicerad post har tagits bort gick inte att kontrollera: ${unknownDeletions}`,
  ].join('');
  if (problems.length === 0) {
    const fine = elsewhere === undefined ? 'Innehållet' : 'Det du har ändrat';
    return `${fine} är i sin ordning: ${read} filer kontrollerade.${rest}`;
  }
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${problems.length} fel i ${files} ${files === 1 ? 'fil' : 'filer'}. Inget publiceras förrän de är rättade.${rest}`;
}

/** For programs. `version` rises when a field changes its meaning or goes away; new fields may be added. */
export function jsonReport({ problems, files, elsewhere = 0, unknownDeletions }: CheckReport): string {
  const rows = problems.map(({ file, line, column, rule, what, why, how }) => ({ file, line, column, rule, what, why, how }));
  return JSON.stringify({ version: 1, files, elsewhere, unknownDeletions: unknownDeletions ?? null, problems: rows }, null, 2);
}
