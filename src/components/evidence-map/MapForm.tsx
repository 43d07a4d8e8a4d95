import type { Option } from '../../views/evidence-map/choices.ts';
import { MAP_PARAMETERS } from '../../views/evidence-map/state.ts';
import type { MapView } from '../../views/evidence-map/view.ts';

/** What the map shows, and by which rules. The fields' names are those of the address. */
export function MapForm({ options, rules }: Pick<MapView, 'options' | 'rules'>) {
  return (
    <form class="map-form needs-script no-print" autocomplete="off" aria-label="Välj vad kartan visar">
      <div class="map-filters">
        <Choices legend="Område" name={MAP_PARAMETERS.areas} options={options.areas} open />
        <Choices legend="Målgrupp" name={MAP_PARAMETERS.groups} options={options.groups} open={false} />
      </div>
      <fieldset class="map-rules">
        <legend>Räkna om med en annan regel</legend>
        <p class="small">Se vad varje del av katalogens regel är värd. Rutor som ändras märks ut.</p>
        {rules.map(({ parameter, value, label, meaning, chosen, effect }) => (
          <div class="map-rule" key={parameter}>
            <label>
              <input type="checkbox" name={parameter} value={value} checked={chosen} aria-describedby={`om-${parameter}`} />
              <span>{label}</span>
            </label>
            <p class="small" id={`om-${parameter}`}>
              {meaning} <strong>{effect}</strong>
            </p>
          </div>
        ))}
      </fieldset>
    </form>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly open: boolean;
}

function Choices({ legend, name, options, open }: ChoicesProps) {
  return (
    <details class="facet" open={open}>
      <summary>{legend}</summary>
      <fieldset>
        <legend class="visually-hidden">{legend}</legend>
        {options.map(({ value, label, chosen }) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} checked={chosen} />
            <span class="label">{label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
