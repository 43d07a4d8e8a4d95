/** The element that a page must have. @throws Error when it hasn't: the page and its script belong together. */
export function find<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`No ${selector} on the page`);
  return element;
}
