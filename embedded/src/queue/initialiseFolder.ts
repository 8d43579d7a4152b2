import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Text, because it must run from the sources as well as from a bundle, where no file of its own would exist.
const SCRIPT = `
const { PGlite } = require(process.argv[1]);
PGlite.create({ dataDir: process.argv[2] }).then((db) => db.close()).catch((error) => { console.error(error); process.exit(1); });
`;

/**
 * Creates the database cluster in `folder` unless it is there. That takes some 700 MB and never gives them back, hence a
 * process that ends afterwards. A cluster appears complete or not at all.
 */
export async function initialiseFolder(folder: string): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await runScript([createRequire(import.meta.url).resolve('@electric-sql/pglite'), unfinished]);
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}

function runScript(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=commonjs', '-e', SCRIPT, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`The queue database could not be created: ${complaint.trim()}`))));
  });
}
