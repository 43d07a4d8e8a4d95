/** How many interventions can stand side by side and still be read. */
export const MOST_COMPARED = 4;

/** What is compared. It lives in the address and nowhere else. */
export interface ComparisonState {
  /** Ids as the address gives them, in its order, each once. They may be unknown, and more than can be compared. */
  readonly ids: readonly string[];
  /** Only the rows where the interventions differ. */
  readonly differing: boolean;
}

export const EMPTY_COMPARISON: ComparisonState = { ids: [], differing: false };

const PARAMETERS = { id: 'insats', differing: 'olika' } as const;

/** The state that an address holds. Empty and repeated ids are passed over. */
export function readComparison(parameters: URLSearchParams): ComparisonState {
  const ids = parameters.getAll(PARAMETERS.id).map((id) => id.trim());
  return { ids: [...new Set(ids.filter((id) => id !== ''))], differing: parameters.get(PARAMETERS.differing) === '1' };
}

/** The parameters that bring the state back. Empty where nothing is chosen. */
export function writeComparison({ ids, differing }: ComparisonState): URLSearchParams {
  const parameters = new URLSearchParams(ids.map((id) => [PARAMETERS.id, id]));
  if (differing) parameters.set(PARAMETERS.differing, '1');
  return parameters;
}

/** The ids that are compared, and those that there is no room for. */
export function sharedOut({ ids }: ComparisonState): { readonly compared: readonly string[]; readonly left: readonly string[] } {
  return { compared: ids.slice(0, MOST_COMPARED), left: ids.slice(MOST_COMPARED) };
}

/** Whether a text can be the id of an intervention at all: others are never asked for. */
export function canBeId(text: string): boolean {
  return text.length <= 60 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
