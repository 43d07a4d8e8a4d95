import { Component } from 'preact';
import { ROLES } from './roles.ts';
import type { MapCell as Cell } from '../../views/evidence-map/cell.ts';
import { sameTally, type Tally } from '../../views/evidence-map/tallies.ts';
import { MapMark } from './MapMark.tsx';

/** A zero width space: the line may break after a number, though nothing stands between it and the next. */
const BREAK = '\u200b';

/** The marks of a cell: certainty before effect, each as icon and word. `aside`: what only a reader that listens needs. */
export function CellMarks({ cell, aside }: { readonly cell: Pick<Cell, 'kind' | 'label' | 'certainty' | 'certaintyLabel'>; readonly aside: string }) {
  return (
    <>
      {cell.certaintyLabel !== '' && (
        <span class="cell-certainty">
          <MapMark name={cell.certainty} /> <span class="word">{cell.certaintyLabel}</span>
          <span class="visually-hidden"> tillförlitlighet.</span>
        </span>
      )}
      <span class="cell-verdict">
        <MapMark name={cell.kind} />
        <span>
          {cell.label}
          {aside !== '' && <span class="visually-hidden">{aside}</span>}
        </span>
      </span>
    </>
  );
}

/** One outcome of one intervention. Empty where the outcome decides nothing here and nobody studied it. */
export function MapCell({ cell, outcome, other }: { readonly cell: Cell | undefined; readonly outcome: string; readonly other: boolean }) {
  const column = other ? ' other' : '';
  if (cell === undefined) return <td {...ROLES.cell} class={`cell none${column}`} />;
  return (
    <td {...ROLES.cell} class={`cell${column}`} data-kind={cell.kind} data-changed={cell.was === '' ? undefined : ''}>
      <span class="cell-outcome">{outcome}</span>
      <span class="cell-content">
        {cell.href === '' ? (
          <span class="cell-box">
            <CellMarks cell={cell} aside="" />
          </span>
        ) : (
          <a class="cell-box" href={cell.href}>
            <CellMarks cell={cell} aside={` (${[cell.detail.toLocaleLowerCase('sv'), cell.findings].filter((part) => part !== '').join(', ')})`} />
          </a>
        )}
        {cell.was !== '' && <span class="was">{cell.was}</span>}
      </span>
    </td>
  );
}

interface TallyProps {
  readonly tally: Tally | undefined;
  readonly outcome: string;
  readonly other: boolean;
}

/**
 * How many interventions of a folded group have which kind of cell: a picture for who sees it, and its words for who listens. The style sheet
 * draws the marks, since a large map has thousands of these. Redrawn only when it says something else.
 */
export class TallyCell extends Component<TallyProps> {
  override shouldComponentUpdate({ tally, outcome, other }: TallyProps): boolean {
    return outcome !== this.props.outcome || other !== this.props.other || !sameTally(tally, this.props.tally);
  }

  override render({ tally, outcome, other }: TallyProps) {
    const column = other ? ' other' : '';
    if (tally === undefined) return <td {...ROLES.cell} class={`cell none${column}`} />;
    return (
      <td {...ROLES.cell} class={`cell tallies${column}`}>
        <span class="cell-outcome">{outcome}</span>
        <span class="cell-content" role="img" aria-label={tally.map(({ label, number }) => `${number} ${label}`).join(', ')}>
          {tally.map(({ kind, label, number }) => (
            <span class="tally" data-kind={kind} data-word={label} key={kind}>
              {`${number}${BREAK}`}
            </span>
          ))}
        </span>
      </td>
    );
  }
}
