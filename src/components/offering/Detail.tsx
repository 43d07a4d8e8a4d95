import { useState } from 'preact/hooks';
import { readAmount, writeAmount } from '../../views/offering/amount.ts';
import { keyOf, type Offered } from '../../views/offering/offering.ts';
import type { OfferingActions } from './actions.ts';

interface Props {
  readonly item: Offered;
  readonly name: string;
  readonly actions: OfferingActions;
}

/** What may be told about something that is given. Nothing of it has to be. */
export function Detail({ item, name, actions }: Props) {
  const key = keyOf(item);
  return (
    <fieldset class="offered-detail">
      <legend class="visually-hidden">Uppgifter om {name}</legend>
      <Amount label="Deltagare" kind="participants" item={item} actions={actions} />
      <Amount label="Kostnad per år, kr" kind="cost" item={item} actions={actions} />
      <div class="field wide">
        <label for={`${key}-note`}>Anteckning</label>
        <input
          id={`${key}-note`}
          type="text"
          autocomplete="off"
          value={item.note}
          onChange={(event) => actions.detail(key, { ...item, note: event.currentTarget.value.trim() })}
        />
      </div>
    </fieldset>
  );
}

interface AmountProps {
  readonly label: string;
  readonly kind: 'participants' | 'cost';
  readonly item: Offered;
  readonly actions: OfferingActions;
}

/** What can't be read stays in the field with the reason beneath it, until it is mended. */
function Amount({ label, kind, item, actions }: AmountProps) {
  const [wrong, setWrong] = useState<{ text: string; problem: string }>();
  const id = `${keyOf(item)}-${kind}`;
  const read = (text: string) => {
    const amount = readAmount(text, kind);
    setWrong(amount.value === undefined && amount.problem !== '' ? { text, problem: amount.problem } : undefined);
    const { [kind]: _old, ...rest } = item;
    actions.detail(keyOf(item), amount.value === undefined ? rest : { ...rest, [kind]: amount.value });
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={wrong?.text ?? writeAmount(item[kind])}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-problem`}
        onChange={(event) => read(event.currentTarget.value)}
      />
      {wrong && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {wrong.problem}
        </p>
      )}
    </div>
  );
}
