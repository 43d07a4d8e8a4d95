import { joinWords } from '../format.ts';
import { MOST_COMPARED } from './state.ts';

/** What the bar below a list says of the interventions that are marked for comparison. */
export interface MarkingView {
  readonly marked: readonly { readonly id: string; readonly name: string }[];
  /** What leads to the comparison, after its address: "?insats=ips". */
  readonly query: string;
  /** "2 av 4 valda." */
  readonly count: string;
  /** What the next step is. */
  readonly advice: string;
  readonly full: boolean;
}

/** @param nameOf gives the name of a known intervention */
export function markingView(ids: readonly string[], nameOf: (id: string) => string | undefined): MarkingView {
  const full = ids.length >= MOST_COMPARED;
  return {
    marked: ids.map((id) => ({ id, name: nameOf(id) ?? id })),
    query: `?${new URLSearchParams(ids.map((id) => ['insats', id]))}`,
    count: `${ids.length} av ${MOST_COMPARED} valda.`,
    advice: full ? 'Fler får inte plats. Ta bort en för att välja en annan.' : ids.length === 1 ? 'Välj minst en till för att jämföra.' : '',
    full,
  };
}

/** What a screen reader is told when the marking changes. */
export function markingMessage({ marked, count, advice }: MarkingView): string {
  return marked.length === 0 ? 'Ingen insats är vald för jämförelse.' : `Att jämföra: ${joinWords(marked.map(({ name }) => name))}. ${count} ${advice}`.trim();
}
