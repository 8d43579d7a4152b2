// Installs the packages of the lock file when they are missing or others. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const readLock = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** True when npm's own record of what it installed agrees with the lock file; packages for other platforms may be absent. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readLock(record);
  return Object.entries(readLock(join(root, 'package-lock.json'))).every(([place, wanted]) => {
    if (!place.includes('node_modules/')) return true;
    if (wanted.link) return existsSync(join(root, place));
    const there = installed[place];
    return there ? there.version === wanted.version : wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
  });
}

export function installMissing({ say = console.log } = {}) {
  if (isInstalled()) return;
  say('Installing packages … (first start and after updates; a few minutes at most)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error('The packages could not be installed. The lines above say why; an npm registry must be reachable.');
}
