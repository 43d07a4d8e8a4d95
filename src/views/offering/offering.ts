/** One thing that a municipality gives. Nothing of it leaves the browser unless the visitor shares an address or a file. */
export interface Offered {
  /** The id of the intervention, or its own name where the catalogue lacks it. */
  readonly intervention: string;
  /** Whether the catalogue has it. */
  readonly known: boolean;
  /** People who get it, as the municipality counts them. */
  readonly participants?: number;
  /** Kronor a year. */
  readonly cost?: number;
  readonly note: string;
}

/** What a municipality gives today, each thing once. */
export interface Offering {
  /** The municipality or unit, as it wants to be called on paper; may be empty. */
  readonly organisation: string;
  readonly items: readonly Offered[];
}

export const EMPTY_OFFERING: Offering = { organisation: '', items: [] };

/** What may be told about something that is given. */
export type Detail = Pick<Offered, 'participants' | 'cost' | 'note'>;

/** Tells apart what the catalogue has from what only the municipality calls so. */
export function keyOf({ intervention, known }: Pick<Offered, 'intervention' | 'known'>): string {
  return `${known ? 'insats' : 'egen'}:${intervention}`;
}

/** The offering with the thing added last, or unchanged where it is there already. */
export function withItem(offering: Offering, item: Offered): Offering {
  return offering.items.some((other) => keyOf(other) === keyOf(item)) ? offering : { ...offering, items: [...offering.items, item] };
}

/** The offering without the thing. */
export function withoutItem(offering: Offering, key: string): Offering {
  return { ...offering, items: offering.items.filter((item) => keyOf(item) !== key) };
}

/** The offering with what is told about one thing exchanged. */
export function withDetail(offering: Offering, key: string, detail: Detail): Offering {
  return { ...offering, items: offering.items.map((item) => (keyOf(item) === key ? bare(item, detail) : item)) };
}

function bare({ intervention, known }: Offered, { participants, cost, note }: Detail): Offered {
  return { intervention, known, ...(participants === undefined ? {} : { participants }), ...(cost === undefined ? {} : { cost }), note };
}
