import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// A port of its own: the tests must never meet a site that somebody else is serving.
const port = Number(process.env['SITE_TEST_PORT'] ?? 4322);
const address = `http://127.0.0.1:${port}`;

/** The system's own browser where there is one, otherwise the one that Playwright has installed. */
const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The built site in a real browser. Run the build first: the preview serves what stands in dist, with its security headers. */
export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  workers: 2,
  // Some tests go through every page.
  timeout: 90_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'sv-SE',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: quiet, ...(browser === undefined ? {} : { executablePath: browser }) },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --host 127.0.0.1 --port ${port}`,
    url: `${address}/insatser/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
