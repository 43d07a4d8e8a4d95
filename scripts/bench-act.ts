// What a benchmark does to a page, and how it takes the time of it.
import type { Page } from 'playwright-core';

const TIMES = 20;
/** Nobody makes two choices in the same moment. What a page does in between is part of what it is. */
const PAUSE_MS = 300;

/**
 * From something done to an element (a press, or a text written) until the browser has painted what follows from it
 * in the first element that `changes` selects.
 * @returns milliseconds; undefined where nothing followed from it, as from a rule that changes no rating
 */
export function act(page: Page, selector: string, index: number, changes: string, letter?: string): Promise<number | undefined> {
  return page.evaluate(
    async ([pressed, number, watched, text]) => {
      const elements = [...document.querySelectorAll<HTMLInputElement>(pressed)];
      const element = elements[number % elements.length];
      const painted = new Promise<number | undefined>((resolve) => {
        setTimeout(() => resolve(undefined), 3000);
        new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))).observe(
          document.querySelector(watched) ?? document.body,
          { childList: true, characterData: true, subtree: true },
        );
      });
      const start = performance.now();
      if (text === undefined) element?.click();
      else if (element) {
        element.value = text;
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      const end = await painted;
      return end === undefined ? undefined : end - start;
    },
    [selector, index, changes, letter] as const,
  );
}

/** Does it many times, to one element after another, and keeps the times of what was followed by something. */
export async function acts(page: Page, selector: string, changes: string, letter?: (index: number) => string): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < TIMES; index += 1) {
    times.push(...[await act(page, selector, index * 7, changes, letter?.(index))].filter((time) => time !== undefined));
    await page.waitForTimeout(PAUSE_MS);
  }
  if (times.length === 0) throw new Error(`Nothing followed from any press on ${selector}, so there is nothing to measure.`);
  return times;
}
