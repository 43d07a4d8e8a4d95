/** Calls it again and again while the browser has nothing else to do, as long as it says that there is more. */
export function whenIdle(work: () => boolean): void {
  // Some browsers can't tell when they are idle. There the work is done when it is asked for.
  if (!('requestIdleCallback' in window)) return;
  requestIdleCallback((deadline) => {
    while (deadline.timeRemaining() > 1) if (!work()) return;
    whenIdle(work);
  });
}

/** So long, in milliseconds, may a busy browser put off what else is to be drawn. */
const AT_MOST = 200;

/** When what has been drawn is on the screen, and the browser has a moment to spare for what is less urgent. */
export async function oncePainted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  if ('requestIdleCallback' in window) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: AT_MOST }));
}
