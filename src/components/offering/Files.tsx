import { useState } from 'preact/hooks';
import type { Reading } from '../../views/offering/read-rows.ts';
import { count, formatNumber } from '../../views/format.ts';
import type { OfferingActions } from './actions.ts';

/** So many problems are listed at once. */
const MOST_PROBLEMS = 50;

interface Props {
  readonly reading: Reading | undefined;
  readonly canUndo: boolean;
  readonly empty: boolean;
  readonly failure: string;
  readonly actions: OfferingActions;
}

/** In and out: rows pasted from a spreadsheet, files, and what reading them came to. */
export function Files({ reading, canUndo, empty, failure, actions }: Props) {
  const [text, setText] = useState('');
  return (
    <div class="stack">
      <details class="marking">
        <summary>
          <span>Läs in från Excel eller fil</span>
        </summary>
        <div class="stack marking-body">
          <p class="small">
            En rad för varje insats. Kolumner som känns igen: kommun, insats, deltagare, kostnad per år och anteckning. Det som läses in ersätter det som är
            markerat, och går att ångra.
          </p>
          <div class="field">
            <label for="utbud-rader">Klistra in rader</label>
            <textarea id="utbud-rader" rows={4} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </div>
          <button class="button quiet" type="button" disabled={text.trim() === ''} onClick={() => actions.paste(text)}>
            Läs in raderna
          </button>
          <div class="field">
            <label for="utbud-fil">Eller öppna en fil (CSV eller JSON)</label>
            <input
              id="utbud-fil"
              type="file"
              accept=".csv,.tsv,.txt,.json,text/csv,application/json"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) actions.open(file);
                event.currentTarget.value = '';
              }}
            />
          </div>
        </div>
      </details>
      {failure !== '' && (
        <p class="callout" role="alert">
          {failure}
        </p>
      )}
      {reading && <Report reading={reading} />}
      <div class="tools-row">
        <button class="button quiet" type="button" disabled={empty} onClick={() => actions.save('csv')}>
          Hämta CSV
        </button>
        <button class="button quiet" type="button" disabled={empty} onClick={() => actions.save('json')}>
          Hämta JSON
        </button>
        <button class="button quiet" type="button" disabled={empty} onClick={() => actions.clear()}>
          Töm
        </button>
        {canUndo && (
          <button class="button quiet" type="button" onClick={() => actions.undo()}>
            Ångra
          </button>
        )}
      </div>
    </div>
  );
}

function Report({ reading: { rows, problems } }: { readonly reading: Reading }) {
  return (
    <div class="callout reading">
      <p>
        {rows === 0 ? 'Inget lästes in.' : `${count(rows, 'rad', 'rader')} lästes in.`} {rows > 0 && problems.length === 0 && 'Allt gick att tolka.'}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, MOST_PROBLEMS).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {problems.length > MOST_PROBLEMS && <p>Och {formatNumber(problems.length - MOST_PROBLEMS)} till av samma slag.</p>}
    </div>
  );
}
