// biome-ignore-all lint/a11y/noRedundantRoles: where a phone stacks the cells, styles would take the roles of a table away
// biome-ignore-all lint/a11y/useSemanticElements: the same
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
import { Fragment } from 'preact';
import type { Comparison, ComparisonRow, RowGroup } from '../../views/comparison/comparison.ts';
import { ComparisonCell } from './ComparisonCell.tsx';

interface Props {
  readonly columns: Comparison['columns'];
  readonly groups: readonly RowGroup[];
}

/** The comparison as a table, with its roles written out. */
export function ComparisonTable({ columns, groups }: Props) {
  return (
    <section class="scroll comparison-scroll" tabIndex={0} aria-label="Jämförelsen som tabell">
      <table role="table" class="comparison-table" data-columns={columns.length}>
        <caption class="visually-hidden">Insatserna sida vid sida, en kolumn för var och en</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Uppgift
            </th>
            {columns.map(({ id, name, abbreviation, href }) => (
              <th key={id} role="columnheader" scope="col">
                <a href={href}>{name}</a> {abbreviation !== '' && abbreviation !== name && <span class="abbr small">{abbreviation}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, label, rows }) => (
          <tbody key={id} role="rowgroup">
            <tr role="row" class="comparison-group">
              <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1}>
                {label}
              </th>
            </tr>
            {rows.map((row) => (
              <Fragment key={row.id}>
                <Row row={row} columns={columns} />
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ row: { id, label, cells }, columns }: { readonly row: ComparisonRow; readonly columns: Comparison['columns'] }) {
  return (
    <tr role="row" data-row={id}>
      <th role="rowheader" scope="row">
        {label}
      </th>
      {cells.map((cell, index) => (
        <td key={columns[index]?.id} role="cell">
          <p class="column-name" aria-hidden="true">
            {columns[index]?.name}
          </p>
          <ComparisonCell cell={cell} />
        </td>
      ))}
    </tr>
  );
}
