import { Component } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { OpenBase } from '../../views/base/open-base.ts';
import { formatNumber, uncapitalised } from '../../views/format.ts';
import { keyOf, type Offered, type Offering } from '../../views/offering/offering.ts';
import { type Place, placesOf } from '../../views/offering/places.ts';
import { Icon } from '../marks.tsx';
import type { OfferingActions } from './actions.ts';
import { Detail } from './Detail.tsx';

/** Where all interventions are open from the start, the list has at most so many. */
const MOST_OPEN = 60;

interface Props {
  readonly base: OpenBase;
  readonly offering: Offering;
  readonly actions: OfferingActions;
}

/** The interventions of the catalogue to tick, and what the municipality gives besides. */
export function Marking({ base, offering, actions }: Props) {
  const [text, setText] = useState('');
  const places = useMemo(() => placesOf(base, text), [base, text]);
  const open = text.trim() !== '' || base.base.interventions.length <= MOST_OPEN;
  return (
    <div class="stack">
      <div class="field">
        <label for="utbud-sok">Hitta i listan</label>
        <input id="utbud-sok" type="search" autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </div>
      {places.length === 0 && <p>Ingen insats i katalogen heter så. Lägg till den som en egen längre ner.</p>}
      {places.map((place, index) => (
        <Group
          key={place.key}
          place={place}
          heading={places[index - 1]?.area !== place.area}
          startOpen={open}
          base={base}
          offering={offering}
          actions={actions}
        />
      ))}
      <Own offering={offering} actions={actions} />
    </div>
  );
}

interface GroupProps extends Props {
  readonly place: Place;
  readonly heading: boolean;
  readonly startOpen: boolean;
}

function Group({ place, heading, startOpen, base, offering, actions }: GroupProps) {
  const [chosen, setChosen] = useState<boolean>();
  const open = chosen ?? startOpen;
  const given = new Map(offering.items.filter(({ known }) => known).map((item) => [item.intervention, item]));
  const marked = place.interventions.filter(({ id }) => given.has(id)).length;
  return (
    <>
      {heading && <h3 class="marking-area">{place.area}</h3>}
      <details class="marking" open={open} onToggle={(event) => setChosen(event.currentTarget.open)}>
        <summary>
          <span>{place.label}</span>
          <span class="small">{marked === 0 ? '' : `${marked} av ${place.interventions.length}`}</span>
        </summary>
        {open && (
          <ul>
            {place.interventions.map(({ id, name }) => (
              <Row key={id} id={id} name={name} item={given.get(id)} base={base} actions={actions} />
            ))}
          </ul>
        )}
      </details>
    </>
  );
}

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly item: Offered | undefined;
  readonly base: OpenBase;
  readonly actions: OfferingActions;
}

/** There may be hundreds of rows, and a press changes one: the others stay as they are drawn. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return next.item !== this.props.item || next.base !== this.props.base;
  }

  override render({ id, name, item, base, actions }: RowProps) {
    const { verdict, sentence, certaintyPhrase } = base.headlineOf(id);
    return (
      <li>
        <label class="marking-row">
          <input type="checkbox" checked={item !== undefined} onChange={() => actions.toggle(id)} />
          <span>
            <span class="marking-name">{name}</span>
            <span class="verdict marking-verdict" data-verdict={verdict}>
              <Icon name={verdict} />
              <span class="text">{verdict === 'inte-utvarderad' ? sentence : `${certaintyPhrase}: ${uncapitalised(sentence)}`}</span>
            </span>
          </span>
        </label>
        {item && <Detail item={item} name={name} actions={actions} />}
      </li>
    );
  }
}

/** So many of the municipality's own are shown; the rest is in the file. */
const MOST_OWN = 100;

function Own({ offering, actions }: Omit<Props, 'base'>) {
  const [name, setName] = useState('');
  const own = offering.items.filter(({ known }) => !known);
  const add = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    actions.add(name.trim());
    setName('');
  };
  return (
    <section class="own stack" aria-labelledby="utbud-egna">
      <h3 id="utbud-egna" class="marking-area">
        Insatser som inte finns i katalogen
      </h3>
      <ul>
        {own.slice(0, MOST_OWN).map((item) => (
          <li key={keyOf(item)}>
            <div class="own-row">
              <span class="marking-name">{item.intervention}</span>
              <button class="chip" type="button" aria-label={`Ta bort ${item.intervention}`} onClick={() => actions.remove(keyOf(item))}>
                Ta bort
                <Icon name="stang" />
              </button>
            </div>
            <Detail item={item} name={item.intervention} actions={actions} />
          </li>
        ))}
      </ul>
      {own.length > MOST_OWN && <p class="small">Och {formatNumber(own.length - MOST_OWN)} till, som också är med i analysen och i filerna.</p>}
      <form class="own-add" onSubmit={add}>
        <div class="field">
          <label for="utbud-egen">Insatsens namn</label>
          <input id="utbud-egen" type="text" maxLength={120} autocomplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </div>
        <button class="button quiet" type="submit">
          Lägg till
        </button>
      </form>
    </section>
  );
}
