import { ROLES } from './roles.ts';
import type { EvidenceMap } from '../../views/evidence-map/map.ts';
import { GroupRow } from './GroupRow.tsx';
import { MapRow } from './MapRow.tsx';

type Columns = EvidenceMap['columns'];

/**
 * The map as a table. The roles are spelled out, because a narrow screen shows the rows as stacks. Columns and cells are keyed by their place:
 * a choice may put the outcomes in another order, and new words in a cell cost far less than moving every cell of the table.
 */
export function MapTable({ map: { columns, groups } }: { readonly map: EvidenceMap }) {
  const columnsKey = columns.map(({ id, primary }) => `${id}${primary}`).join();
  return (
    <table {...ROLES.table} class="map-table">
      <caption class="visually-hidden">
        Insatser och utfall. Varje ruta säger hur säkert och åt vilket håll. En tom ruta betyder att utfallet inte avgör bedömningen av insatsen och att ingen
        studie i katalogen har mätt det.
      </caption>
      <colgroup>
        <col class="map-name" />
        {columns.map(({ primary }, place) => (
          <col key={place} class={primary ? 'map-outcome' : 'map-outcome other'} />
        ))}
        <col class="print-others" />
      </colgroup>
      <Head columns={columns} />
      {groups.map((group) => (
        <tbody {...ROLES.rows} key={group.id} data-group={group.id}>
          <GroupRow group={group} columns={columns} columnsKey={columnsKey} />
          {group.rows.map((row) => (
            <MapRow key={row.id} row={row} columns={columns} columnsKey={columnsKey} />
          ))}
          {group.more > 0 && (
            <tr {...ROLES.row} class="map-more">
              <td {...ROLES.cell} colSpan={columns.length + 1}>
                <button class="button quiet needs-script" type="button" data-more={group.id}>
                  Visa fler i {group.label} <span class="small">({group.more} till)</span>
                </button>
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function Head({ columns }: { readonly columns: Columns }) {
  const primary = columns.filter((column) => column.primary).length;
  return (
    <thead {...ROLES.rows}>
      <tr {...ROLES.row}>
        <th {...ROLES.column} scope="col" rowSpan={2} class="corner">
          Insats
        </th>
        {primary > 0 && (
          <th {...ROLES.column} scope="colgroup" colSpan={primary}>
            <span class="colgroup-label">Utfall som avgör bedömningen av någon insats här</span>
          </th>
        )}
        {primary < columns.length && (
          <th {...ROLES.column} scope="colgroup" colSpan={columns.length - primary} class="other">
            <span class="colgroup-label">Andra studerade utfall</span>
          </th>
        )}
        <th {...ROLES.column} scope="col" rowSpan={2} class="print-others">
          Andra studerade utfall
        </th>
      </tr>
      <tr {...ROLES.row}>
        {columns.map(({ label, primary: decides }, place) => (
          <th {...ROLES.column} scope="col" key={place} class={decides ? '' : 'other'}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
