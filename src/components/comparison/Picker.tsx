// biome-ignore-all lint/a11y/useFocusableInteractive: in the combobox pattern the field keeps the focus and points at an option
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the field has the keys
import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { count } from '../../views/format.ts';
import { matchNames, MOST_SHOWN, type NameEntry } from '../../views/comparison/names.ts';
import { MOST_COMPARED } from '../../views/comparison/state.ts';
import { routes } from '../../views/routes.ts';

export interface PickerProps {
  /** Undefined until they are fetched; `fel` when they couldn't be. */
  readonly names: readonly NameEntry[] | 'fel' | undefined;
  readonly chosen: readonly string[];
  readonly full: boolean;
  /** Somebody is about to choose. */
  readonly onNeed: () => void;
  readonly onChoose: (entry: NameEntry) => void;
}

const LIST = 'jamfor-forslag';
const optionId = (index: number) => `${LIST}-${index}`;

/** A field that suggests interventions by name, abbreviation and other names: the combobox pattern of ARIA. */
export function Picker({ names, chosen, full, onNeed, onChoose }: PickerProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = Array.isArray(names) ? matchNames(names, text, chosen) : [];
  const options = open ? found.slice(0, MOST_SHOWN) : [];
  const change = (value: string, show: boolean) => {
    setText(value);
    setOpen(show);
    setActive(-1);
    onNeed();
  };
  const choose = (entry: NameEntry | undefined) => {
    if (entry === undefined) return;
    change('', false);
    onChoose(entry);
  };
  const step = (by: number) => {
    onNeed();
    setOpen(true);
    const { length } = found.slice(0, MOST_SHOWN);
    if (length > 0) setActive(active === -1 && by < 0 ? length - 1 : (active + by + length) % length);
  };
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter') choose(options[active] ?? (text !== '' && found.length === 1 ? found[0] : undefined));
    else if (event.key === 'Escape') change(open ? text : '', false);
    else return;
    event.preventDefault();
  };
  return (
    <div class="field picker no-print">
      <label for="jamfor-falt">Lägg till en insats</label>
      <div class="picker-box">
        <input
          id="jamfor-falt"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-controls={options.length > 0 ? LIST : undefined}
          aria-expanded={options.length > 0}
          aria-activedescendant={options[active] ? optionId(active) : undefined}
          aria-describedby="jamfor-falt-hjalp"
          disabled={full}
          value={text}
          onFocus={onNeed}
          onInput={({ currentTarget }) => change(currentTarget.value, true)}
          onKeyDown={press}
          onClick={() => change(text, true)}
          onBlur={() => setOpen(false)}
        />
        {options.length > 0 && (
          <div id={LIST} role="listbox" aria-label="Insatser som passar">
            {options.map((entry, index) => (
              <div
                key={entry.id}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(entry)}
              >
                {entry.name} {entry.abbreviation !== '' && entry.abbreviation !== entry.name && <span class="abbr">({entry.abbreviation})</span>}
                <span class="small where">{entry.where}</span>
              </div>
            ))}
          </div>
        )}
      </div>
      <p id="jamfor-falt-hjalp" class="small">
        {full
          ? `Högst ${MOST_COMPARED} insatser ryms sida vid sida. Ta bort en för att välja en annan.`
          : 'Skriv namnet, en förkortning eller något annat namn på insatsen.'}
      </p>
      <output class="small" aria-live="polite">
        {/* Stays when the field is left, so that its link can be reached. */}
        {(open || text !== '') && <Told names={names} text={text} found={found.length} />}
      </output>
    </div>
  );
}

/** What the field has to say of what was written. */
function Told({ names, text, found }: { readonly names: PickerProps['names']; readonly text: string; readonly found: number }) {
  if (names === undefined) return <>Hämtar namnen …</>;
  if (names === 'fel') return <>Namnen gick inte att hämta. Kontrollera anslutningen och skriv igen.</>;
  if (found > MOST_SHOWN) return <>{`${count(found, 'insats', 'insatser')} passar. Här är de ${MOST_SHOWN} första; skriv mer för att se färre.`}</>;
  if (found > 0) return <>{`${count(found, 'insats', 'insatser')} passar.`}</>;
  return (
    <>
      Ingen insats heter så{text === '' ? '' : `: ”${text}”`}. <a href={routes.interventions}>Se alla insatser i listan</a>.
    </>
  );
}
