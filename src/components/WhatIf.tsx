import { uncapitalised } from '../views/format.ts';
import type { WhatIfView } from '../views/what-if.ts';
import { Certainty, Verdict, Warning } from './marks.tsx';

interface Props {
  readonly view: WhatIfView;
  readonly toggle: (key: string) => void;
  readonly restore: () => void;
}

/** The evaluations and their serious limitations to leave out, and what the headline would be. */
export function WhatIf({ view, toggle, restore }: Props) {
  const { headline, built, studies, outcomes, unknown } = view;
  const left = studies.some(({ counted, limitations }) => !counted || limitations.some((limitation) => !limitation.counted));
  return (
    <div class="what-if-body">
      <fieldset>
        <legend>Räkna med</legend>
        <ul class="plain-list">
          {studies.map(({ id, title, href, counted, limitations }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={counted} onChange={() => toggle(id)} />
                <span>{title}</span>
              </label>
              {limitations.length > 0 && (
                <ul class="plain-list">
                  {limitations.map(({ key, label, counted: lowers }) => (
                    <li key={key}>
                      <label>
                        <input type="checkbox" checked={lowers} disabled={!counted} onChange={() => toggle(key)} />
                        <span>Bristen ”{label}”</span>
                      </label>
                    </li>
                  ))}
                </ul>
              )}
              <p class="small">
                <a href={href}>Läs utvärderingen</a>
                {limitations.length === 0 && '. Ingen allvarlig brist att bortse från.'}
              </p>
            </li>
          ))}
        </ul>
        {unknown.length > 0 && <p class="callout">{unknown.map((key) => `”${key}”`).join(', ')} i adressen finns inte här, och ändrar inget.</p>}
      </fieldset>
      <div class="what-if-result">
        <h4>{left ? 'Så hade bedömningen blivit' : 'Katalogens bedömning, med allt inräknat'}</h4>
        <output aria-live="polite">
          <span class="marks">
            <Certainty certainty={headline.certainty} text={headline.certaintyPhrase} />
            <Verdict verdict={headline.verdict} text={headline.sentence} />
          </span>
          {left && (
            <span class="small">
              {view.changed
                ? `Katalogens bedömning är ${uncapitalised(built.certaintyPhrase)}: ${uncapitalised(built.sentence)}.`
                : 'Det är samma bedömning som katalogens.'}
            </span>
          )}
        </output>
        <Warning text={headline.warning} />
        {headline.unstudied !== '' && <p class="small">{headline.unstudied}.</p>}
        <dl class="dl">
          {outcomes.map(({ id, label, verdict, verdictLabel, certainty, certaintyPhrase, was }) => (
            <>
              <dt key={id}>{label}</dt>
              <dd>
                <Certainty certainty={certainty} text={certaintyPhrase} /> <Verdict verdict={verdict} text={verdictLabel} />
                {was !== '' && <span class="small what-if-was">Var: {uncapitalised(was)}</span>}
              </dd>
            </>
          ))}
        </dl>
        {left && (
          <button class="button quiet" type="button" onClick={restore}>
            Räkna med allt igen
          </button>
        )}
        <p class="small">Ett räkneexempel i din webbläsare. Katalogens bedömning ändras inte. Vad som är utelämnat står i adressen, som går att dela.</p>
      </div>
    </div>
  );
}
