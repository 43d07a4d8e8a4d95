import { count } from '../format.ts';
import type { ComparisonColumn } from './column-parts.ts';
import { compare, type Comparison, differingRows, rowCount, type RowGroup } from './comparison.ts';
import { meant, type NameEntry } from './names.ts';
import { type ComparisonState, MOST_COMPARED, sharedOut } from './state.ts';

/** What came of asking for an intervention: its column, or that there is none, or that the answer didn't come. */
export type Answer = ComparisonColumn | 'okand' | 'fel';

/** One that is chosen, whatever came of it. */
export interface ChosenView {
  readonly id: string;
  readonly label: string;
  readonly status: 'finns' | 'hamtas' | 'okand' | 'fel';
  /** For an unknown one, what was probably meant. */
  readonly meant: NameEntry | undefined;
}

/** Everything that the comparison page shows. */
export interface ToolView {
  readonly chosen: readonly ChosenView[];
  /** More than can be compared, by name. */
  readonly left: readonly string[];
  /** Whether another one can be chosen. */
  readonly full: boolean;
  readonly comparison: Comparison | undefined;
  /** The rows that are shown. */
  readonly groups: readonly RowGroup[];
  /** "9 av 21 rader skiljer sig" */
  readonly rows: string;
  readonly differing: boolean;
  /** What is still needed, or empty. */
  readonly hint: string;
}

/** The page for a state, with what has been fetched so far. `names` is empty until somebody needs it. */
export function toolView(state: ComparisonState, answers: ReadonlyMap<string, Answer>, names: readonly NameEntry[]): ToolView {
  const { compared, left } = sharedOut(state);
  const chosen = compared.map((id) => chosenView(id, answers.get(id), names));
  const columns = compared.map((id) => answers.get(id)).filter((answer) => typeof answer === 'object');
  const comparison = columns.length === 0 ? undefined : compare(columns);
  const all = comparison?.groups ?? [];
  const differing = differingRows(all);
  const differ = state.differing && columns.length > 1;
  return {
    chosen,
    left: left.map((id) => names.find((entry) => entry.id === id)?.name ?? shown(id)),
    full: compared.length >= MOST_COMPARED,
    comparison,
    groups: differ ? differing : all,
    rows: columns.length < 2 ? '' : `${rowCount(differing)} av ${count(rowCount(all), 'rad', 'rader')} skiljer sig`,
    differing: state.differing,
    hint: compared.length === 1 ? 'Välj minst en till för att jämföra.' : '',
  };
}

const LONGEST_SHOWN = 60;

/** An id that somebody may have made up, short enough to be shown. */
export function shown(id: string): string {
  return id.length <= LONGEST_SHOWN ? id : `${id.slice(0, LONGEST_SHOWN)}…`;
}

function chosenView(id: string, answer: Answer | undefined, names: readonly NameEntry[]): ChosenView {
  if (typeof answer === 'object') return { id, label: answer.name, status: 'finns', meant: undefined };
  const label = names.find((entry) => entry.id === id)?.name ?? shown(id);
  return { id, label, status: answer ?? 'hamtas', meant: answer === 'okand' ? meant(id, names) : undefined };
}
