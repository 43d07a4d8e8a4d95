import type { MapGroup } from '../../views/evidence-map/map.ts';
import { count } from '../../views/format.ts';
import { Icon } from '../marks.tsx';

/** So many are named at once. More than that would make a folded group higher than an open one, so their number stands for them. */
const NAMED_UP_TO = 5;

/** The interventions with a warning that a group doesn't show: never without a word, and never more than one press away. */
export function GroupWarning({ warned }: Pick<MapGroup, 'warned'>) {
  if (warned.length === 0) return null;
  const names = warned.map(({ name, href }, index) => (
    <span key={href}>
      {index > 0 && ', '}
      <a href={href}>{name}</a>
    </span>
  ));
  return warned.length <= NAMED_UP_TO ? (
    <p class="warning">
      <Icon name="varning" />
      <span>Försämrat resultat: {names}</span>
    </p>
  ) : (
    <details class="warning">
      <summary>
        <Icon name="varning" />
        <span>Försämrat resultat: {count(warned.length, 'insats', 'insatser')}</span>
      </summary>
      <p>{names}</p>
    </details>
  );
}
