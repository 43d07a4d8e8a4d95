/** What of an entry can be focused, most particular first. */
const CONTROLS = ['.compare-marked button', '.compare-choice input', 'a'];

/**
 * Remembers which entry's control is focused in a list that is about to be painted anew.
 * @returns gives the focus to the same control of the new list; does nothing where it was kept or nothing was focused
 */
export function keepFocus(list: HTMLElement): () => void {
  const focused = document.activeElement;
  const id = list.contains(focused) ? focused?.closest<HTMLElement>('[data-id]')?.dataset['id'] : undefined;
  const control = CONTROLS.find((selector) => focused?.matches(selector));
  return () => {
    // An element that is put in again is the same one, but has lost the focus.
    if (id === undefined || control === undefined || document.activeElement === focused) return;
    const entry = `[data-id="${CSS.escape(id)}"]`;
    list.querySelector<HTMLElement>(control === CONTROLS[0] ? `${control}${entry}` : `${entry} ${control}`)?.focus();
  };
}
