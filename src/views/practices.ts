import type { Catalogue } from '../domain/catalogue.ts';
import type { Intervention } from '../domain/intervention.ts';
import type { Practice } from '../domain/practice.ts';
import { type FactRow, factRow } from './facts.ts';
import { labelIn } from './format.ts';
import type { SourceView } from './notes.ts';
import { routes } from './routes.ts';
import { cite, createTexts, noted, type NotedText } from './texts.ts';

/** What is compared, in the order of the table. */
export const PRACTICE_ROWS = [
  { key: 'names', label: 'Namn på insatsen' },
  { key: 'organisation', label: 'Organisation' },
  { key: 'targetGroups', label: 'Målgrupper' },
  { key: 'limits', label: 'Begränsningar' },
  { key: 'content', label: 'Vad stödet består av' },
  { key: 'fee', label: 'Avgift' },
  { key: 'methods', label: 'Manualbaserade metoder' },
] as const satisfies readonly { key: keyof Practice; label: string }[];

export interface PracticeView {
  readonly municipality: { readonly label: string; readonly href: string };
  readonly asOf: string;
  /** One cell for each of PRACTICE_ROWS; empty where the source is silent. */
  readonly cells: readonly { readonly label: string; readonly items: readonly string[] }[];
  /** How the work is done, in sentences too long for a table. */
  readonly working: readonly string[];
  readonly methods: readonly { readonly label: string; readonly href: string }[];
  readonly facts: readonly FactRow[];
  readonly remarks: readonly NotedText[];
}

export interface PracticeComparison {
  readonly intervention: { readonly name: string; readonly href: string };
  readonly rows: readonly { readonly label: string; readonly cells: readonly { readonly municipality: string; readonly items: readonly string[] }[] }[];
  readonly practices: readonly PracticeView[];
  readonly years: string;
  readonly sources: readonly SourceView[];
}

/** The interventions that the catalogue compares municipalities in. */
export function comparedInterventions({ practices, intervention }: Catalogue): Intervention[] {
  return [...new Set(practices.map((practice) => practice.intervention))].flatMap((id) => intervention.get(id) ?? []);
}

export function practiceComparison(entry: Intervention, catalogue: Catalogue): PracticeComparison {
  const texts = createTexts(catalogue);
  const own = catalogue.practices.filter(({ intervention }) => intervention === entry.id);
  const practices = own.map((practice) => practiceView(practice, texts)).sort((a, b) => a.municipality.label.localeCompare(b.municipality.label, 'sv'));
  return {
    intervention: { name: entry.name, href: routes.intervention(entry.id) },
    rows: PRACTICE_ROWS.map(({ label }, index) => ({
      label,
      cells: practices.map(({ municipality, cells }) => ({ municipality: municipality.label, items: cells[index]?.items ?? [] })),
    })),
    practices,
    years: [...new Set(own.map(({ asOf }) => asOf))].sort().join(' och '),
    sources: texts.notes.list(),
  };
}

export function practiceView(practice: Practice, texts: ReturnType<typeof createTexts>): PracticeView {
  const { term, intervention } = texts.catalogue;
  cite(practice.sources, texts);
  return {
    municipality: { label: labelIn(term.municipalities, practice.municipality), href: routes.municipality(practice.municipality) },
    asOf: practice.asOf,
    cells: PRACTICE_ROWS.map(({ key, label }) => ({ label, items: practice[key] })),
    working: practice.working,
    methods: practice.methodInterventions.map((id) => ({ label: intervention.get(id)?.name ?? id, href: routes.intervention(id) })),
    facts: practice.facts.map(factRow),
    remarks: noted(practice.remarks, texts),
  };
}
