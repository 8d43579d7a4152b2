import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs a TypeScript file in a process of its own, which the caller ends. */
export function runSource(file: string, args: string[]): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, ['--import', loader, file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}
