import type { OpenBase } from '../../views/base/open-base.ts';
import { count, formatNumber } from '../../views/format.ts';
import type { OfferingState } from '../../views/offering/address.ts';
import type { Analysis } from '../../views/offering/analysis.ts';
import { paperView } from '../../views/offering/paper.ts';
import type { Reading } from '../../views/offering/read-rows.ts';
import { actionViews } from '../../views/offering/view.ts';
import { Act } from './Act.tsx';
import type { OfferingActions } from './actions.ts';
import { Files } from './Files.tsx';
import { FollowUp } from './FollowUp.tsx';
import { Marking } from './Marking.tsx';
import { Paper } from './Paper.tsx';
import { Plan } from './Plan.tsx';

interface Props {
  readonly base: OpenBase;
  readonly state: OfferingState;
  readonly analysis: Analysis;
  readonly reading: Reading | undefined;
  readonly canUndo: boolean;
  /** Why something that was asked for couldn't be done, or empty. */
  readonly failure: string;
  /** Whether all of it stands in the address. */
  readonly fits: boolean;
  readonly day: string;
  readonly version: string;
  readonly sources: string;
  readonly actions: OfferingActions;
}

/** The whole tool: what is given on the left, what follows from it on the right. */
export function OfferingTool({ base, state, analysis, reading, canUndo, failure, fits, day, version, sources, actions }: Props) {
  const { offering, areas } = state;
  const views = actionViews(analysis);
  const told = views.map(({ label, entries }) => `${label.toLocaleLowerCase('sv')} ${formatNumber(entries.length)}`).join(', ');
  return (
    <div class="offering">
      <section class="offering-own stack" aria-labelledby="utbud-rubrik">
        <h2 id="utbud-rubrik">Det ni ger i dag</h2>
        <div class="field">
          <label for="utbud-kommun">Kommun eller verksamhet</label>
          <input
            id="utbud-kommun"
            type="text"
            maxLength={80}
            autocomplete="off"
            value={offering.organisation}
            onChange={(event) => actions.organisation(event.currentTarget.value.trim())}
          />
        </div>
        <Files reading={reading} canUndo={canUndo} empty={offering.items.length === 0} failure={failure} actions={actions} />
        {!fits && <p class="callout">Det är för mycket för att få plats i adressen. Hämta filen för att spara: annars är det borta när sidan stängs.</p>}
        <Marking base={base} offering={offering} actions={actions} />
      </section>
      <div class="offering-results">
        <nav class="offering-bar" aria-label="Analysen i korthet">
          <output aria-live="polite" class="visually-hidden">{`${count(offering.items.length, 'insats markerad', 'insatser markerade')}: ${told}.`}</output>
          <p>{count(offering.items.length, 'insats', 'insatser')}</p>
          <ul>
            {views.map(({ action, short, entries }) => (
              <li key={action} data-action={action}>
                <a href={`#atgard-${action}`} onClick={(event) => jump(event)}>
                  {short} <strong>{formatNumber(entries.length)}</strong>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Areas base={base} chosen={areas} actions={actions} />
        {offering.items.length === 0 && (
          <p class="callout">
            Ni har inte markerat något ännu. Markera det ni ger, för hand eller från en fil, så ser ni här vad det vilar på. Så länge visas vad katalogen har
            stöd för.
          </p>
        )}
        <Plan analysis={analysis} base={base} />
        <FollowUp analysis={analysis} base={base} />
        <Act views={views} base={base} />
        <section class="result" aria-labelledby="namndunderlag">
          <h2 id="namndunderlag">Underlag till nämnden</h2>
          <p class="prose no-print">Ett blad i A4. Det är det enda som skrivs ut från den här sidan.</p>
          <button class="button no-print" type="button" onClick={() => actions.print()}>
            Skriv ut underlaget
          </button>
          <Paper paper={paperView(offering, areas, analysis, base)} day={day} version={version} sources={sources} />
        </section>
      </div>
    </div>
  );
}

/** The address holds the offering after its #, so a jump within the page must not write there. */
function jump(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  const target = document.querySelector<HTMLElement>(event.currentTarget.hash);
  if (target === null) return;
  target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

function Areas({ base, chosen, actions }: { readonly base: OpenBase; readonly chosen: readonly string[]; readonly actions: OfferingActions }) {
  const used = new Set(base.base.interventions.flatMap(({ placements }) => placements.map(({ area }) => area)));
  return (
    <fieldset class="offering-areas">
      <legend>Analysen gäller</legend>
      {base.base.areas
        .filter(({ id }) => used.has(id))
        .map(({ id, label }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.length === 0 || chosen.includes(id)} onChange={() => actions.area(id)} />
            {label}
          </label>
        ))}
    </fieldset>
  );
}
