import { copyText } from './copy-text.ts';

/** The button that copies how the page is cited. */
const box = document.querySelector('.cite-this');
const text = box?.querySelector<HTMLElement>('.callout');
const told = box?.querySelector('output');
if (text && told) {
  box?.querySelector('button')?.addEventListener('click', async () => {
    told.textContent = await copyText(text);
  });
}
