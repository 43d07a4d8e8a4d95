import { formatNumber } from '../../views/format.ts';
import type { Link } from '../../views/offering/view.ts';

interface Props {
  readonly links: readonly (Link & { readonly why?: string })[];
  readonly most: number;
}

/** Links within a sentence: the first ones, and how many more there are. */
export function InlineLinks({ links, most }: Props) {
  const rest = links.length - most;
  return (
    <>
      {links.slice(0, most).map(({ label, href, why }, index) => (
        <span key={href}>
          {index > 0 ? '; ' : ''}
          <a href={href}>{label}</a>
          {why === undefined ? '' : ` ${why}`}
        </span>
      ))}
      {rest > 0 && ` och ${formatNumber(rest)} till`}
    </>
  );
}
