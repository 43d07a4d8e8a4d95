import { Fragment } from 'preact';
import type { OpenBase } from '../../views/base/open-base.ts';
import type { Analysis } from '../../views/offering/analysis.ts';
import { measureViews, restingViews } from '../../views/offering/view.ts';
import { Capped } from './Capped.tsx';
import { RestingTable } from './RestingTable.tsx';

/** So many are named at first. */
const FIRST = 20;

interface Props {
  readonly analysis: Analysis;
  readonly base: OpenBase;
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
          <RestingTable rows={rows} />
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
          <Capped items={measures} step={FIRST}>
            {(shown) => (
              <dl class="dl">
                {shown.map(({ label, href, measure }) => (
                  <Fragment key={href}>
                    <dt>
                      <a href={href}>{label}</a>
                    </dt>
                    <dd>{measure}</dd>
                  </Fragment>
                ))}
              </dl>
            )}
          </Capped>
        </div>
      )}
    </section>
  );
}
