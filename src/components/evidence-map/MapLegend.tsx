import { CELL_KINDS, CELL_TEXTS } from '../../views/evidence-map/cell.ts';
import { CERTAINTY_TEXTS } from '../../views/labels.ts';
import { CERTAINTIES } from '../../domain/scales.ts';
import { Icon } from '../marks.tsx';

/** Every kind of cell, as it is drawn and in words. */
export function MapLegend() {
  return (
    <section class="map-legend" aria-labelledby="teckenforklaring">
      <h2 id="teckenforklaring">Så läser du kartan</h2>
      <p class="small">Överst i rutan står hur säkert det är, därunder vad studierna kommer fram till. Rutan leder till fynden.</p>
      <ul class="legend-certainties">
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <Icon name={`tillforlitlighet-${certainty}`} /> {CERTAINTY_TEXTS[certainty].phrase}
          </li>
        ))}
      </ul>
      <dl class="legend-kinds">
        {CELL_KINDS.map((kind) => (
          <div key={kind}>
            <dt class="cell" data-kind={kind}>
              <span class="cell-box">
                <span class="cell-verdict">
                  <Icon name={CELL_TEXTS[kind].mark} />
                  <span>{CELL_TEXTS[kind].label}</span>
                </span>
              </span>
            </dt>
            <dd>{CELL_TEXTS[kind].meaning}</dd>
          </div>
        ))}
        <div>
          <dt class="cell none">
            <span class="cell-box">Tom ruta</span>
          </dt>
          <dd>Utfallet avgör inte bedömningen av insatsen, och ingen studie i katalogen har mätt det.</dd>
        </div>
      </dl>
    </section>
  );
}
