import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

// A port of its own: the tests must never meet a site that somebody else is serving.
const port = Number(process.env['SITE_TEST_PORT'] ?? 4322);
const address = `http://127.0.0.1:${port}`;

const browser = findBrowser();

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
  // A second try where the machine is shared: a test that needs it is told of as flaky.
  retries: process.env['CI'] ? 1 : 0,
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
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    url: `${address}/insatser/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
