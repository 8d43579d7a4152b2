// One build of a checkout at a time: the others wait until it has ended, and then find little or nothing to do.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks. */
const PAUSE = 200;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The process that holds the lock, if it lives; what a dead one left behind is removed. */
function ownerOf(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const owner = Number(text);
  // Empty for the moment between the file and its content.
  if (text === '' || isAlive(owner)) return text === '' ? 'another process' : `process ${owner}`;
  rmSync(file, { force: true });
  return undefined;
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Runs the work as the only one that holds this lock file. */
export async function withBuildLock(file, work, say = console.log) {
  mkdirSync(dirname(file), { recursive: true });
  let told;
  while (!take(file)) {
    const owner = ownerOf(file);
    if (owner && owner !== told) say(`Waiting for the build of ${owner} …`);
    told = owner ?? told;
    await sleep(PAUSE);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
