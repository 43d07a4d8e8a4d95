import type { Page } from '@playwright/test';

/** The page as a printer gets it: the number of sheets, and what stands on them. */
export async function printed(page: Page): Promise<{ readonly sheets: number; readonly landscape: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const [, width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
  return { sheets: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, landscape: width > height };
}

/** The elements below a root whose content is wider or higher than themselves, or that reach outside the sheet's width. Call it in print media. */
export function cutOff(page: Page, root: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const all = [...(document.querySelector(selector)?.querySelectorAll<HTMLElement>('*:not(svg, svg *, .visually-hidden)') ?? [])];
    return all
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        const clips = getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return width > 0 && (clips || right > document.documentElement.clientWidth + 1 || left < -1);
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
  }, root);
}
