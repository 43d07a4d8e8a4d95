import { readAmount, writeAmount } from './amount.ts';
import { type Offered, type Offering, EMPTY_OFFERING, withItem } from './offering.ts';

/** The longest address that programs for mail and documents can be trusted to keep whole, in characters. */
export const LONGEST_ADDRESS = 4000;

const NAMES = { organisation: 'kommun', known: 'ges', own: 'egen', area: 'omrade' } as const;

/** What the address of the tool holds: the offering, and the areas that the analysis is about (none: all). */
export interface OfferingState {
  readonly offering: Offering;
  readonly areas: readonly string[];
}

/** The part of the address after #, which no browser sends to a server. Empty where nothing was done. */
export function writeState({ offering, areas }: OfferingState): string {
  const parameters = new URLSearchParams();
  if (offering.organisation !== '') parameters.set(NAMES.organisation, offering.organisation);
  for (const area of areas) parameters.append(NAMES.area, area);
  for (const item of offering.items) parameters.append(item.known ? NAMES.known : NAMES.own, writeItem(item));
  return parameters.toString();
}

/** The state that such an address holds. Parts that can't be read are left out of it; numbers that aren't numbers go to the note. */
export function readState(hash: string): OfferingState {
  const parameters = new URLSearchParams(hash);
  let offering: Offering = { ...EMPTY_OFFERING, organisation: (parameters.get(NAMES.organisation) ?? '').trim() };
  for (const [name, value] of parameters) {
    if (name !== NAMES.known && name !== NAMES.own) continue;
    const item = readItem(value, name === NAMES.known);
    if (item.intervention !== '') offering = withItem(offering, item);
  }
  return { offering, areas: [...new Set(parameters.getAll(NAMES.area).filter((area) => area !== ''))] };
}

function writeItem({ intervention, participants, cost, note }: Offered): string {
  const fields = [intervention, writeAmount(participants), writeAmount(cost), note].map((field) => field.replace(/[\\|]/g, '\\$&'));
  return fields.join('|').replace(/(?<!\\)\|+$/, '');
}

function readItem(text: string, known: boolean): Offered {
  const fields = [...text.matchAll(/((?:\\[\s\S]|[^\\|])*)(?:\||$)/g)].map(([, field = '']) => field.replace(/\\([\s\S])/g, '$1'));
  const [intervention = '', people = '', money = '', note = ''] = fields;
  const participants = readAmount(people, 'participants');
  const cost = readAmount(money, 'cost');
  const unread = [participants.value === undefined ? people : '', cost.value === undefined ? money : ''].filter((part) => part.trim() !== '');
  return {
    intervention: intervention.trim(),
    known,
    ...(participants.value === undefined ? {} : { participants: participants.value }),
    ...(cost.value === undefined ? {} : { cost: cost.value }),
    note: [note.trim(), ...unread].filter((part) => part !== '').join('. '),
  };
}
