import type { OpenBase } from '../../views/base/open-base.ts';
import type { Analysis } from '../../views/offering/analysis.ts';
import { coverageViews } from '../../views/offering/view.ts';
import { Certainty, Verdict } from '../marks.tsx';
import { Capped } from './Capped.tsx';
import { InlineLinks } from './InlineLinks.tsx';

/** So many are named at first in a category. */
const FIRST = 8;

interface Props {
  readonly analysis: Analysis;
  readonly base: OpenBase;
}

/** Planera: what is given in each category, and what there is besides. */
export function Plan({ analysis, base }: Props) {
  const places = coverageViews(analysis, base);
  return (
    <section class="result" aria-labelledby="planera">
      <p class="eyebrow">Steg 1 i styrsnurran</p>
      <h2 id="planera">Planera</h2>
      <p class="prose">Vad ni ger i varje kategori, och vad katalogen har där i övrigt. En insats som hör till flera kategorier står i alla.</p>
      <div class="coverage">
        {places.map((place, index) => (
          <div class="coverage-row" key={place.href + place.label}>
            {places[index - 1]?.area !== place.area && <p class="coverage-area">{place.area}</p>}
            <h3>
              <a href={place.href}>{place.label}</a>
            </h3>
            <div class="stack">
              {place.given.length > 0 && (
                <Capped items={place.given} step={FIRST}>
                  {(shown) => (
                    <ul class="coverage-given">
                      {shown.map(({ label, href, headline }) => (
                        <li key={href}>
                          <a href={href}>{label}</a> <Certainty certainty={headline.certainty} text={headline.certaintyPhrase} />{' '}
                          <Verdict verdict={headline.verdict} text={headline.sentence} />
                        </li>
                      ))}
                    </ul>
                  )}
                </Capped>
              )}
              <p class={place.given.length === 0 ? 'coverage-none' : 'small'}>{place.state}</p>
              {place.missing.length > 0 && (
                <p class="small">
                  Att överväga: <InlineLinks links={place.missing} most={FIRST} />.
                </p>
              )}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
