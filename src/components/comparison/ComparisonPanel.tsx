import type { ChosenView, ToolView } from '../../views/comparison/tool.ts';
import { joinWords } from '../../views/format.ts';
import { routes } from '../../views/routes.ts';
import { Icon } from '../marks.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { Downloads, type DownloadsProps } from './Downloads.tsx';
import { Notices } from './Notices.tsx';
import { Picker, type PickerProps } from './Picker.tsx';

export interface PanelProps {
  readonly view: ToolView;
  readonly picker: Pick<PickerProps, 'names' | 'onNeed' | 'onChoose'>;
  readonly downloads: Pick<DownloadsProps, 'onCsv' | 'onXlsx' | 'failed'>;
  /** What just happened, for a screen reader. */
  readonly message: string;
  /** "Utskriven 22 november 2026 från https://…" */
  readonly printed: string;
  readonly onRemove: (id: string) => void;
  readonly onReplace: (id: string, by: string) => void;
  readonly onRetry: (id: string) => void;
  readonly onDiffering: (differing: boolean) => void;
}

/** The whole tool: what is chosen, what is wrong with it, and the comparison. */
export function ComparisonPanel({ view, picker, downloads, message, printed, onRemove, onReplace, onRetry, onDiffering }: PanelProps) {
  const { chosen, comparison, groups, rows, differing, hint, left, full } = view;
  const ids = chosen.map(({ id }) => id);
  return (
    <>
      <div class="comparison-choice no-print needs-script">
        <Picker {...picker} chosen={ids} full={full} />
        <p>
          <a href={ids.length === 0 ? routes.interventions : routes.choosing(ids)}>Välj i listan, med filter</a>
        </p>
      </div>
      {chosen.length > 0 && <Chosen chosen={chosen} onRemove={onRemove} />}
      {chosen.map((entry) => (
        <Problem key={entry.id} entry={entry} onRemove={onRemove} onReplace={onReplace} onRetry={onRetry} />
      ))}
      {left.length > 0 && (
        <p class="callout no-print">
          Högst fyra insatser ryms sida vid sida. Det här kom inte med: {joinWords(left)}. Ta bort någon av de valda för att få plats.
        </p>
      )}
      <output class="visually-hidden comparison-message" aria-live="polite">
        {message}
      </output>
      {hint !== '' && <p class="comparison-hint">{hint}</p>}
      {comparison && (
        <section class="comparison-result" aria-labelledby="jamforelsen">
          <h2 id="jamforelsen" tabIndex={-1}>
            {joinWords(comparison.columns.map(({ name }) => name))}
          </h2>
          <Notices notices={comparison.notices} />
          <div class="comparison-tools no-print">
            {rows !== '' && (
              <label class="comparison-switch">
                <input type="checkbox" checked={differing} onChange={({ currentTarget }) => onDiffering(currentTarget.checked)} />
                <span>Visa bara rader som skiljer sig</span> <span class="small">({rows})</span>
              </label>
            )}
            <Downloads {...downloads} />
          </div>
          <ComparisonTable columns={comparison.columns} groups={groups} />
          <p class="comparison-print small only-paper">
            {printed} Där finns alla fynd, siffror och källor. På papper står för varje utfall ett fynd som bedömningen vilar på.
          </p>
        </section>
      )}
    </>
  );
}

function Chosen({ chosen, onRemove }: Pick<ToolView, 'chosen'> & Pick<PanelProps, 'onRemove'>) {
  return (
    <ul class="chosen comparison-chosen plain-list no-print" aria-label="Valda insatser">
      {chosen.map(({ id, label, status }) => (
        <li key={id}>
          <button class="chip" type="button" data-remove={id} aria-label={`Ta bort ${label}`} onClick={() => onRemove(id)}>
            <span class="text">
              {label}
              {status === 'hamtas' && ' (hämtas)'}
            </span>
            <Icon name="stang" />
          </button>
        </li>
      ))}
    </ul>
  );
}

type ProblemProps = { readonly entry: ChosenView } & Pick<PanelProps, 'onRemove' | 'onReplace' | 'onRetry'>;

/** One that has no column: unknown, or not fetched. The others keep theirs. */
function Problem({ entry: { id, label, status, meant }, onRemove, onReplace, onRetry }: ProblemProps) {
  if (status !== 'okand' && status !== 'fel') return null;
  return (
    <div class="callout comparison-problem no-print" role="alert">
      <p>
        {status === 'okand' ? `Katalogen har ingen insats som heter ”${label}”.` : `${label} gick inte att hämta. Kontrollera anslutningen och försök igen.`}
      </p>
      <p class="chosen">
        {meant && (
          <button class="button quiet" type="button" onClick={() => onReplace(id, meant.id)}>
            Menade du {meant.name}?
          </button>
        )}
        {status === 'fel' && (
          <button class="button quiet" type="button" onClick={() => onRetry(id)}>
            Försök igen
          </button>
        )}
        <button class="button quiet" type="button" onClick={() => onRemove(id)}>
          Ta bort den ur jämförelsen
        </button>
      </p>
    </div>
  );
}
