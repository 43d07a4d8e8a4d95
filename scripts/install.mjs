// Puts in place what the project's commands need, and does nothing where it is there already.
// Runs on the machine's own Node (20 or newer); everything after it runs on the Node that package.json pins.
// node scripts/install.mjs             the packages of package-lock.json
// node scripts/install.mjs --browser   also Chromium, for the tests of the built site
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { findBrowser } from './find-browser.mjs';

const LOCK = 'package-lock.json';
const STAMP = 'node_modules/.installed-from';

/** Runs a command and shows what it says only where it fails. */
function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` };
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

function installPackages() {
  const lock = readFileSync(LOCK, 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installerar paketen …');
  // Not `npm ci`: it refuses a lock file without the optional packages of every platform, which not all registries hold.
  // The versions are those of the lock file all the same, and --no-save leaves it as it is.
  const { ok, output } = run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  if (!ok) stop(`Paketen gick inte att installera.\n${output}\nKontrollera nätverket och försök igen.`);
  writeFileSync(STAMP, lock);
}

function installBrowser() {
  if (findBrowser()) return;
  const advice = 'Installera Chromium och kör igen, eller ange var det finns: CHROMIUM_PATH=/sökväg/till/chromium npm test';
  if (process.env.CHROMIUM_PATH) stop(`CHROMIUM_PATH leder inte till någon fil: ${process.env.CHROMIUM_PATH}\n${advice}`);
  if (!run('apt-get', ['--version']).ok) stop(`Testerna av webbplatsen behöver Chromium, som inte finns här.\n${advice}`);
  console.log('Installerar Chromium …');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest);
  };
  apt('update', '-qq');
  const { ok, output } = apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  if (!ok || !findBrowser()) stop(`Chromium gick inte att installera.\n${output}\n${advice}`);
}

installPackages();
if (process.argv.includes('--browser')) installBrowser();
