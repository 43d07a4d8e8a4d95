import { render } from 'preact';
import { WhatIf } from '../components/WhatIf.tsx';
import type { EvidenceBase } from '../views/base/base.ts';
import { type OpenBase, openBase } from '../views/base/open-base.ts';
import { readLeftOut, whatIfView, writeLeftOut } from '../views/what-if.ts';
import { find } from './find.ts';

const bases = new WeakMap<HTMLElement, OpenBase>();

/** Draws the what-if of an entry; what is left out stands in the address. @throws when the ground of the rating can't be fetched. */
export async function start(root: HTMLElement): Promise<void> {
  if (bases.has(root)) return;
  const response = await fetch(root.dataset['source'] ?? '');
  if (!response.ok) throw new Error(String(response.status));
  const base = openBase((await response.json()) as EvidenceBase);
  bases.set(root, base);
  const draw = () => drawInto(root, base);
  addEventListener('popstate', draw);
  draw();
}

function drawInto(root: HTMLElement, base: OpenBase): void {
  const parameters = new URLSearchParams(location.search);
  const leftOut = readLeftOut(parameters);
  const leave = (next: readonly string[]) => {
    const query = writeLeftOut(next, parameters).toString();
    history.pushState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
    drawInto(root, base);
  };
  const toggle = (key: string) => leave(leftOut.includes(key) ? leftOut.filter((other) => other !== key) : [...leftOut, key]);
  const restore = () => {
    leave([]);
    find(root, 'input').focus();
  };
  render(<WhatIf view={whatIfView(root.dataset['id'] ?? '', leftOut, base)} toggle={toggle} restore={restore} />, find(root, '.mount'));
}
