import { ROLES } from './roles.ts';
import { Component } from 'preact';
import type { MapColumn } from '../../views/evidence-map/map.ts';
import type { MapRow as Row } from '../../views/evidence-map/row.ts';
import { Warning } from '../marks.tsx';
import { MapCell } from './MapCell.tsx';

interface Props {
  readonly row: Row;
  readonly columns: readonly MapColumn[];
  /** Tells one set of columns from another. */
  readonly columnsKey: string;
}

/** One intervention. A row is the same object until its rules change, so that a large map redraws only what is new. */
export class MapRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return next.row !== this.props.row || next.columnsKey !== this.props.columnsKey;
  }

  override render({ row, columns }: Props) {
    return (
      <tr {...ROLES.row} class="map-row">
        <th {...ROLES.name} scope="row">
          <a href={row.href}>{row.name}</a>
          {row.abbreviation !== '' && <span class="abbr"> ({row.abbreviation})</span>}
          <Warning text={row.warning} />
          {row.headline && (
            <p class="headline-change">
              Rubriken blir: {row.headline.now}. <span class="was">Var: {row.headline.was}</span>
            </p>
          )}
        </th>
        {columns.map(({ id, label, primary }, place) => (
          <MapCell key={place} cell={row.cells.get(id)} outcome={label} other={!primary} />
        ))}
        <OtherOutcomes row={row} columns={columns} />
      </tr>
    );
  }
}

/** Outcomes that decide nothing on the map, together: paper has no room for a column for each. */
function OtherOutcomes({ row, columns }: Pick<Props, 'row' | 'columns'>) {
  const others = columns.flatMap(({ id, label, primary }) => {
    const cell = row.cells.get(id);
    return primary || cell === undefined ? [] : [{ label, text: [cell.label.toLocaleLowerCase('sv'), cell.certaintyLabel.toLocaleLowerCase('sv')] }];
  });
  return (
    <td {...ROLES.cell} class="print-others">
      {others.map(({ label, text }) => (
        <p key={label}>
          {label}: {text.filter((part) => part !== '').join(', ')}
        </p>
      ))}
    </td>
  );
}
