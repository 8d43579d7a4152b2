// Finds a Chromium for the browser tests: what is there, else Debian's package as root, else Playwright's own, else says what to type.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const present = () => [process.env.CHROMIUM_PATH, ...KNOWN].find((path) => path && existsSync(path));

async function playwrights() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const quietly = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('Installing Chromium (Debian package) for the browser tests …');
  if (quietly('apt-get', ['update', '-qq'])) quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

/** Path of a Chromium; throws with the command to type when none can be had. */
export async function findChromium() {
  const found = present() ?? (await playwrights());
  if (found) return found;
  installDebians();
  const installed = present();
  if (installed) return installed;
  quietly(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const own = await playwrights();
  if (own) return own;
  throw new Error(
    'The browser tests need Chromium. Install it (`sudo apt-get install chromium` or `npx playwright-core install chromium`), or set CHROMIUM_PATH to one.',
  );
}
