import type { MapView } from '../../views/evidence-map/view.ts';
import { Icon } from '../marks.tsx';
import { MapForm } from './MapForm.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapTable } from './MapTable.tsx';

/** So many outcomes have room in the width of the text. More take the width of the window. */
const ROOM = 9;

/** Made once: what never changes need not be gone through again at every choice. */
const LEGEND = <MapLegend />;

/** The map with its choices: the same on the server, which draws it without any, and in the browser. */
export function MapTool({ view }: { readonly view: MapView }) {
  const { map, chips, result, effect, repeated } = view;
  const empty = map.groups.length === 0;
  return (
    <>
      <MapForm options={view.options} rules={view.rules} />
      {LEGEND}
      <div class="map-bar">
        <output class="map-result" aria-live="polite" aria-atomic="true">
          <span class="result-text">{result}</span>
          {effect !== '' && <span class="result-effect">{effect}</span>}
        </output>
        <div class="tools needs-script no-print" hidden={empty}>
          <button class="button quiet" type="button" data-fold-all="fold">
            Fäll ihop alla
          </button>
          <button class="button quiet" type="button" data-fold-all="unfold">
            Fäll ut alla
          </button>
        </div>
      </div>
      <Chips chips={chips} />
      {empty ? (
        <div class="empty">
          <h2>Ingen insats passar alla valen</h2>
          <p>Ta bort ett val ovanför, eller börja om.</p>
          <p>
            <button class="button quiet needs-script" type="button" data-clear="">
              Rensa alla val
            </button>
          </p>
        </div>
      ) : (
        <>
          <section class={map.columns.length > ROOM ? 'scroll map-scroll wide' : 'scroll map-scroll'} tabIndex={0} aria-label="Evidenskartan som tabell">
            <MapTable map={map} />
          </section>
          {repeated !== '' && <p class="small map-repeated">{repeated}</p>}
        </>
      )}
    </>
  );
}

function Chips({ chips }: Pick<MapView, 'chips'>) {
  return (
    <fieldset class="chosen no-print" hidden={chips.length === 0}>
      <legend class="visually-hidden">Valda filter och regler</legend>
      {chips.map(({ parameter, value, label }) => (
        <button class="chip" type="button" key={`${parameter}=${value}`} data-parameter={parameter} data-value={value} aria-label={`Ta bort ${label}`}>
          <span class="text">{label}</span>
          <Icon name="stang" />
        </button>
      ))}
      {chips.length > 1 && (
        <button class="chip" type="button" data-clear="">
          Rensa alla val
        </button>
      )}
    </fieldset>
  );
}
