// Where Chromium is. Plain JavaScript: the installer runs it before there is anything that reads TypeScript.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser that CHROMIUM_PATH names, or the first one on the PATH.
 * @returns {string | undefined} its path; undefined when there is none, also when CHROMIUM_PATH leads nowhere
 */
export function findBrowser() {
  const { CHROMIUM_PATH: named, PATH = '' } = process.env;
  if (named) return existsSync(named) ? named : undefined;
  return PATH.split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}
