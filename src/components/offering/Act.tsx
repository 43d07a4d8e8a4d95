import type { OpenBase } from '../../views/base/open-base.ts';
import { formatNumber } from '../../views/format.ts';
import { type ActionView, type AdviceView, adviceView, entryKey } from '../../views/offering/view.ts';
import { Certainty, Icon, Verdict, Warning } from '../marks.tsx';
import { Capped } from './Capped.tsx';
import { InlineLinks } from './InlineLinks.tsx';

/** So many lines of a list are drawn at first. */
const FIRST = 20;

/** Åtgärda: the four lists, each line with its reasons. */
export function Act({ views, base }: { readonly views: readonly ActionView[]; readonly base: OpenBase }) {
  return (
    <section class="result" aria-labelledby="atgarda">
      <p class="eyebrow">Steg 3 i styrsnurran</p>
      <h2 id="atgarda">Åtgärda</h2>
      <p class="prose">
        Listorna visar vad kunskapen ger skäl till. De fattar inga beslut: behoven hos er, kostnaderna och de som får stödet i dag väger också.
      </p>
      {views.map(({ action, label, meaning, none, entries }) => (
        <section key={action} class="action" data-action={action} aria-labelledby={`atgard-${action}`}>
          <h3 id={`atgard-${action}`}>
            {label} <span class="count">{formatNumber(entries.length)}</span>
          </h3>
          <p class="small">{entries.length === 0 ? none : meaning}</p>
          <Capped items={entries} step={FIRST}>
            {(shown) => (
              <ul>
                {shown.map((entry) => (
                  <Line key={entryKey(entry)} line={adviceView(entry, base)} />
                ))}
              </ul>
            )}
          </Capped>
        </section>
      ))}
    </section>
  );
}

/** The most alternatives and studies that a line names. */
const MOST = 3;

function Line({ line: { name, href, headline, groups, reasons, studies, alternatives, note } }: { readonly line: AdviceView }) {
  return (
    <li class="advice">
      <h4>{href === '' ? name : <a href={href}>{name}</a>}</h4>
      {headline && (
        <p class="marks">
          <Certainty certainty={headline.certainty} text={headline.certaintyPhrase} />
          <Verdict verdict={headline.verdict} text={headline.sentence} />
        </p>
      )}
      {headline && <Warning text={headline.warning} />}
      {groups !== '' && <p class="small">För: {groups}.</p>}
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {alternatives.length > 0 && (
        <p class="small alternatives">
          <Icon name="pil" /> Bättre stöd för samma utfall och målgrupp har <InlineLinks links={alternatives} most={MOST} />.
        </p>
      )}
      {studies.length > 0 && (
        <p class="small">
          Vilar på: <InlineLinks links={studies} most={MOST} />.
        </p>
      )}
      {note !== '' && <p class="small">Er anteckning: {note}</p>}
    </li>
  );
}
