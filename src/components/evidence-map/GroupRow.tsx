import { Component } from 'preact';
import type { EvidenceMap, MapGroup } from '../../views/evidence-map/map.ts';
import { count } from '../../views/format.ts';
import { Icon } from '../marks.tsx';
import { GroupWarning } from './GroupWarning.tsx';
import { TallyCell } from './MapCell.tsx';
import { ROLES } from './roles.ts';

interface GroupProps {
  readonly group: MapGroup;
  readonly columns: EvidenceMap['columns'];
  readonly columnsKey: string;
}

/** The row that names a group, and sums it up when it is folded. Redrawn only when that changes. */
export class GroupRow extends Component<GroupProps> {
  override shouldComponentUpdate({ group, columnsKey }: GroupProps): boolean {
    const { group: drawn, columnsKey: columns } = this.props;
    const warned = (list: MapGroup['warned']) => list.map(({ href }) => href).join();
    return (
      columnsKey !== columns ||
      group.id !== drawn.id ||
      group.count !== drawn.count ||
      group.folded !== drawn.folded ||
      group.tallies !== drawn.tallies ||
      warned(group.warned) !== warned(drawn.warned)
    );
  }

  override render({ group, columns }: GroupProps) {
    const about = [group.area, count(group.count, 'insats', 'insatser')].filter((part) => part !== '').join(', ');
    return (
      <tr {...ROLES.row} class="map-group">
        <th {...ROLES.name} scope="rowgroup">
          <button class="fold needs-script" type="button" aria-expanded={!group.folded} data-fold={group.id}>
            <Icon name="pil" />
            <span>{group.label}</span>
          </button>
          <span class="without-script">{group.label}</span>
          <span class="small about">{about}</span>
          <GroupWarning warned={group.warned} />
        </th>
        {columns.map(({ id, label, primary }, place) => (
          <TallyCell key={place} tally={group.tallies.get(id)} outcome={label} other={!primary} />
        ))}
        <td {...ROLES.cell} class="print-others" />
      </tr>
    );
  }
}
