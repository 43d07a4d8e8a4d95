import { Component } from 'preact';
import type { GapListView } from '../../views/evidence-map/gap-list.ts';
import type { GapView } from '../../views/evidence-map/gap-view.ts';
import { Icon, Warning } from '../marks.tsx';

/** The gaps in their order, each with its plan to copy. */
export function GapList({ view: { gaps, gapCount, moreGaps } }: { readonly view: GapListView }) {
  return (
    <>
      <output class="result-text gap-count" aria-live="polite">
        {gapCount}
      </output>
      <ol class="gaps">
        {gaps.map((gap) => (
          <Gap key={gap.id} gap={gap} />
        ))}
      </ol>
      {moreGaps > 0 && (
        <p class="more needs-script">
          <button class="button quiet" type="button" data-more-gaps="">
            Visa fler luckor
          </button>
        </p>
      )}
      {moreGaps > 0 && <p class="small map-rest">{moreGaps} luckor till visas inte här.</p>}
    </>
  );
}

/** One gap with its plan. The same object is drawn once. */
class Gap extends Component<{ readonly gap: GapView }> {
  override shouldComponentUpdate(next: { readonly gap: GapView }): boolean {
    return next.gap !== this.props.gap;
  }

  override render({ gap }: { readonly gap: GapView }) {
    return (
      <li class="gap">
        <div class="gap-head">
          <h3>
            <a href={gap.href}>
              {gap.intervention}: {gap.outcome.toLocaleLowerCase('sv')}
            </a>
          </h3>
          <span class="cell" data-kind={gap.kind}>
            <span class="cell-box">
              <span class="cell-verdict">
                <Icon name={gap.mark} />
                <span>{gap.kindLabel}</span>
              </span>
            </span>
          </span>
        </div>
        <Warning text={gap.warning} />
        {gap.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <details>
          <summary>
            Plan för uppföljning<span class="visually-hidden"> av {`${gap.intervention}: ${gap.outcome.toLocaleLowerCase('sv')}`}</span>
          </summary>
          <pre class="plan" tabIndex={-1}>
            {gap.plan}
          </pre>
          <p class="plan-copy needs-script no-print">
            <button class="button quiet" type="button" data-copy="">
              Kopiera planen
            </button>
            <output aria-live="polite" />
          </p>
        </details>
      </li>
    );
  }
}
