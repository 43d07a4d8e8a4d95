import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber } from '../../views/format.ts';

interface Props<T> {
  readonly items: readonly T[];
  /** So many are drawn at first, and with each press. */
  readonly step: number;
  readonly children: (items: readonly T[]) => ComponentChildren;
}

/** A list that may be long: what is drawn first, and a way to the rest. */
export function Capped<T>({ items, step, children }: Props<T>) {
  const [shown, setShown] = useState(step);
  return (
    <>
      {children(items.slice(0, shown))}
      {items.length > shown && (
        <p class="more">
          <button class="button quiet" type="button" onClick={() => setShown(shown + step)}>
            Visa fler ({formatNumber(items.length - shown)} kvar)
          </button>
        </p>
      )}
    </>
  );
}
