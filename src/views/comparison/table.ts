import { guarded } from '../spreadsheet.ts';
import { cellText } from './cell.ts';
import type { ComparisonColumn } from './column-parts.ts';
import { compare } from './comparison.ts';

/** Where and when a file was made, so that it can be traced back. */
export interface Origin {
  /** "Evidenskatalogen, version 0.2.0" */
  readonly catalogue: string;
  /** "22 november 2026" */
  readonly day: string;
  readonly address: string;
}

/** The comparison as rows of text, the header first: every row of the page, then what to know, the works cited and where the file is from. Safe in a spreadsheet. */
export function comparisonTable(columns: readonly ComparisonColumn[], { catalogue, day, address }: Origin): string[][] {
  const { groups, notices } = compare(columns);
  const wide = columns.length + 2;
  const row = (...cells: readonly string[]) => Array.from({ length: wide }, (_, index) => guarded(cells[index] ?? ''));
  const sources = [...new Set(columns.flatMap((column) => column.sources.map(({ full }) => full)))].sort((a, b) => a.localeCompare(b, 'sv'));
  return [
    row('Del', 'Uppgift', ...columns.map(({ name, abbreviation }) => (abbreviation === '' || abbreviation === name ? name : `${name} (${abbreviation})`))),
    ...groups.flatMap(({ label, rows }) => rows.map(({ label: what, cells }) => row(label, what, ...cells.map(cellText)))),
    ...notices.map(({ title, text, items }) => row('Att tänka på', title, [text, ...items.map((item) => item.text)].join('\n'))),
    ...sources.map((full) => row('Källor i sin helhet', '', full)),
    row('Om filen', 'Hämtad ur', catalogue),
    row('Om filen', 'Hämtad den', day),
    row('Om filen', 'Adress', address),
    row('Om filen', 'Licens för uppgifterna', 'CC0 1.0'),
  ];
}

/** The name of the file without its ending, from what is compared. */
export function fileName(ids: readonly string[]): string {
  return `jamforelse-${ids.join('-')}`.slice(0, 100).replace(/-+$/, '');
}
