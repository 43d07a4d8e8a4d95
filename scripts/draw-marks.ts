// npm run draw-marks: draws src/styles/map-marks.svg as the pictures that screens get, in light and in dark. Run it when the marks change.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

const FOLDER = 'src/styles';
/** Picture points for each unit of the drawing. A mark of 32 units is shown 22 wide, so that there are enough for dense screens. */
const DENSITY = 2;

const browserPath = findBrowser();
const browser = await chromium.launch({ ...(browserPath === undefined ? {} : { executablePath: browserPath }), args: ['--no-sandbox'] });
const drawing = readFileSync(`${FOLDER}/map-marks.svg`, 'utf8');
const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(drawing) ?? [];
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ colorScheme, deviceScaleFactor: DENSITY, viewport: { width: Number(width), height: Number(height) } });
  await page.setContent(`<style>body { margin: 0 } body > svg { display: block }</style>${drawing}`);
  writeFileSync(`${FOLDER}/map-marks-${colorScheme}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
