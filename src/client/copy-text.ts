/** Copies the text of an element. Where the browser refuses, selects it so that the visitor can. Returns what to tell the visitor. */
export async function copyText(element: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'Kopierad.';
  } catch {
    element.focus();
    getSelection()?.selectAllChildren(element);
    return 'Webbläsaren tillät inte kopiering. Texten är markerad: kopiera den med Ctrl+C, eller Cmd+C på Mac.';
  }
}
