import { ROLES } from './roles.ts';
import type { MapCell as Cell } from '../../views/evidence-map/cell.ts';
import type { Tally } from '../../views/evidence-map/map.ts';
import { Icon } from '../marks.tsx';

/** The marks of a cell: certainty before effect, each as icon and word. */
export function CellMarks({ cell }: { readonly cell: Pick<Cell, 'kind' | 'mark' | 'label' | 'certainty' | 'certaintyLabel' | 'detail'> }) {
  return (
    <>
      {cell.certaintyLabel !== '' && (
        <span class="cell-certainty">
          <Icon name={`tillforlitlighet-${cell.certainty}`} />
          <span>
            {cell.certaintyLabel}
            <span class="visually-hidden"> tillförlitlighet.</span>
          </span>
        </span>
      )}
      <span class="cell-verdict">
        <Icon name={cell.mark} />
        <span>
          {cell.label}
          {cell.detail !== '' && <span class="visually-hidden">: {cell.detail.toLocaleLowerCase('sv')}</span>}
        </span>
      </span>
    </>
  );
}

/** One outcome of one intervention. Empty where the outcome decides nothing here and nobody studied it. */
export function MapCell({ cell, outcome, other }: { readonly cell: Cell | undefined; readonly outcome: string; readonly other: boolean }) {
  const column = other ? 'other' : '';
  if (cell === undefined) return <td {...ROLES.cell} class={`cell none ${column}`} />;
  return (
    <td {...ROLES.cell} class={`cell ${column}`} data-kind={cell.kind} data-changed={cell.was === '' ? undefined : ''}>
      <span class="cell-outcome">{outcome}</span>
      <span class="cell-content">
        {cell.href === '' ? (
          <span class="cell-box">
            <CellMarks cell={cell} />
          </span>
        ) : (
          <a class="cell-box" href={cell.href}>
            <CellMarks cell={cell} />
            <span class="visually-hidden">. {cell.findings}</span>
          </a>
        )}
        {cell.was !== '' && <span class="was">{cell.was}</span>}
      </span>
    </td>
  );
}

/** How many interventions of a folded group have which kind of cell. */
export function TallyCell({ tally, outcome, other }: { readonly tally: Tally | undefined; readonly outcome: string; readonly other: boolean }) {
  const column = other ? 'other' : '';
  if (tally === undefined) return <td {...ROLES.cell} class={`cell none ${column}`} />;
  return (
    <td {...ROLES.cell} class={`cell tallies ${column}`}>
      <span class="cell-outcome">{outcome}</span>
      <span class="cell-content">
        {tally.map(({ kind, mark, label, number }, index) => (
          <span class="tally" data-kind={kind} key={kind}>
            <Icon name={mark} />
            {number}
            <span class="tally-word">
              {' '}
              {label}
              {index < tally.length - 1 && ', '}
            </span>
          </span>
        ))}
      </span>
    </td>
  );
}
