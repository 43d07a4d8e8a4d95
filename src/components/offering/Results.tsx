import { useState } from 'preact/hooks';
import type { OpenBase } from '../../views/base/open-base.ts';
import type { Analysis } from '../../views/offering/analysis.ts';
import { type ActionView, type AdviceView, coverageViews, measureViews, restingViews } from '../../views/offering/view.ts';
import { Certainty, Icon, Verdict, Warning } from '../marks.tsx';

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
                <ul class="coverage-given">
                  {place.given.map(({ label, href, headline }) => (
                    <li key={href}>
                      <a href={href}>{label}</a> <Certainty certainty={headline.certainty} text={headline.certaintyPhrase} />{' '}
                      <Verdict verdict={headline.verdict} text={headline.sentence} />
                    </li>
                  ))}
                </ul>
              )}
              <p class={place.given.length === 0 ? 'coverage-none' : 'small'}>{place.state}</p>
              {place.missing.length > 0 && (
                <p class="small">
                  Att överväga:{' '}
                  {place.missing.map(({ label, href }, position) => (
                    <>
                      {position > 0 ? ', ' : ''}
                      <a href={href}>{label}</a>
                    </>
                  ))}
                  .
                </p>
              )}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Följa upp och analysera: what rests on which certainty, and what has to be measured. */
export function FollowUp({ analysis, base }: Props) {
  const rows = restingViews(analysis);
  const measures = measureViews(analysis, base);
  return (
    <section class="result" aria-labelledby="folja-upp">
      <p class="eyebrow">Steg 2 i styrsnurran</p>
      <h2 id="folja-upp">Följa upp och analysera</h2>
      {rows.length === 0 ? (
        <p class="prose">
          När ni har markerat insatser står här vad de vilar på: hur många insatser, deltagare och kronor som rör insatser med säkert stöd, med osäkert stöd och
          utan utvärdering.
        </p>
      ) : (
        <section class="scroll" tabIndex={0} aria-label="Vad utbudet vilar på">
          <table class="resting">
            <caption class="visually-hidden">Insatser, deltagare och kostnad efter bedömning</caption>
            <thead>
              <tr>
                <th scope="col">Bedömning</th>
                <th scope="col">Insatser</th>
                <th scope="col">Deltagare</th>
                <th scope="col">Kostnad per år</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.verdict}>
                  <th scope="row">
                    <Verdict verdict={row.verdict === 'egen' ? 'inte-utvarderad' : row.verdict} text={row.label} />
                  </th>
                  <td>{row.given}</td>
                  <td>{row.participants}</td>
                  <td>{row.cost}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {rows.length > 0 && <p class="small">En person som får flera insatser räknas en gång för varje insats.</p>}
      {measures.length > 0 && (
        <div class="panel">
          <h3>Det här kan ingen svara på ännu</h3>
          <p>
            Utfall som avgör bedömningen, men som ingen har undersökt eller som inte går att bedöma. Följ dem hos era egna deltagare, helst mot en grupp som
            inte får insatsen.
          </p>
          <dl class="dl">
            {measures.map(({ label, href, measure }) => (
              <>
                <dt key={href}>
                  <a href={href}>{label}</a>
                </dt>
                <dd>{measure}</dd>
              </>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}

/** Åtgärda: the four lists, each line with its reasons. */
export function Act({ views }: { readonly views: readonly ActionView[] }) {
  return (
    <section class="result" aria-labelledby="atgarda">
      <p class="eyebrow">Steg 3 i styrsnurran</p>
      <h2 id="atgarda">Åtgärda</h2>
      <p class="prose">
        Listorna visar vad kunskapen ger skäl till. De fattar inga beslut: behoven hos er, kostnaderna och de som får stödet i dag väger också.
      </p>
      {views.map((view) => (
        <List key={view.action} view={view} />
      ))}
    </section>
  );
}

/** So many lines are drawn at first, and with each press. */
const LINES = 50;

function List({ view: { action, label, meaning, none, lines } }: { readonly view: ActionView }) {
  const [shown, setShown] = useState(LINES);
  return (
    <section class="action" data-action={action} aria-labelledby={`atgard-${action}`}>
      <h3 id={`atgard-${action}`}>
        {label} <span class="count">{lines.length}</span>
      </h3>
      <p class="small">{lines.length === 0 ? none : meaning}</p>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {lines.length > shown && (
        <p class="more">
          <button class="button quiet" type="button" onClick={() => setShown(shown + LINES)}>
            Visa fler ({lines.length - shown} kvar)
          </button>
        </p>
      )}
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
          <Icon name="pil" /> Bättre stöd för samma utfall och målgrupp har{' '}
          {alternatives.slice(0, MOST).map(({ label, href: to, why }, index) => (
            <>
              {index > 0 ? '; ' : ''}
              <a href={to}>{label}</a> {why}
            </>
          ))}
          .
        </p>
      )}
      {studies.length > 0 && (
        <p class="small">
          Vilar på:{' '}
          {studies.slice(0, MOST).map(({ label, href: to }, index) => (
            <>
              {index > 0 ? '; ' : ''}
              <a href={to}>{label}</a>
            </>
          ))}
          {studies.length > MOST && `; och ${studies.length - MOST} till på insatsens sida`}.
        </p>
      )}
      {note !== '' && <p class="small">Er anteckning: {note}</p>}
    </li>
  );
}
