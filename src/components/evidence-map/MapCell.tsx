import { Component } from 'preact';
import { ROLES } from './roles.ts';
import type { MapCell as Cell } from '../../views/evidence-map/cell.ts';
import { sameTally, type Tally } from '../../views/evidence-map/tallies.ts';
import { MapMark } from './MapMark.tsx';

/** A zero width space: the line may break after a number, though nothing stands between it and the next. */
const BREAK = '\u200b';

/** The marks of a cell: certainty before effect, each as icon and word. */
export function CellMarks({ cell }: { readonly cell: Pick<Cell, 'kind' | 'label' | 'certainty' | 'certaintyLabel'> }) {
  return (
    <>
      {cell.certaintyLabel !== '' && (
        <span class="cell-certainty">
          <MapMark name={cell.certainty} /> <span class="word">{cell.certaintyLabel}</span>
        </span>
      )}{' '}
      <span class="cell-verdict">
        <MapMark name={cell.kind} />
        <span>{cell.label}</span>
      </span>
    </>
  );
}

/**
 * A cell in words, with what the marks leave out. A name of the link rather than text that only the eye doesn't see: a large map has thousands
 * of cells, and each such text is a box for the browser to place. The words that are seen stand together in it, for who says them to a computer.
 */
function spoken({ label, certaintyLabel, detail, findings }: Cell): string {
  const aside = [detail.toLocaleLowerCase('sv'), findings].filter((part) => part !== '').join(', ');
  return `${certaintyLabel === '' ? '' : `Tillförlitlighet: ${certaintyLabel.toLocaleLowerCase('sv')}. `}${label} (${aside})`;
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
            <CellMarks cell={cell} />
          </span>
        ) : (
          <a class="cell-box" href={cell.href} aria-label={spoken(cell)}>
            <CellMarks cell={cell} />
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
