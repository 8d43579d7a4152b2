import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { round } from './statistics';

const MEGABYTE = 1024;

function parentOf(pid: string): string | null {
  try {
    return /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Memory that only this process has, plus its share of what it shares, in kB; of it pages of files, which the system takes back when it needs them. */
function memoryOfOne(pid: string): { all: number; files: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return { all: Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1]), files: Number(/^Pss_File:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) };
  } catch {
    return null;
  }
}

/** `megabytes` with the pages of mapped files (the store's data above all), `ownMegabytes` without them. */
type Memory = { processes: number; megabytes: number; ownMegabytes: number } | null;

/** A process and everything it has started, in MB; null on systems without /proc. */
export function memoryOf(pid: number): Memory {
  if (!existsSync('/proc/self/smaps_rollup')) return null;
  const family = new Set([String(pid)]);
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const candidate of all) if (family.has(parentOf(candidate) ?? '')) family.add(candidate);
  }
  const each = [...family].flatMap((member) => memoryOfOne(member) ?? []);
  const inAll = each.reduce((sum, one) => sum + one.all, 0);
  const files = each.reduce((sum, { files: some }) => sum + some, 0);
  return { processes: each.length, megabytes: Math.round(inAll / MEGABYTE), ownMegabytes: Math.round((inAll - files) / MEGABYTE) };
}

export interface Start {
  readySeconds: number;
  memory: Memory;
  /** After every read was asked sixteen at a time. */
  memoryUnderLoad: Memory;
}

/** Starts the built product on its filled folder, waits for its word, puts it to work and stops it again. */
export function measureStart(program: string, env: Record<string, string | undefined>, putLoad: () => Promise<void>): Promise<Start> {
  const before = performance.now();
  // With the same limits of memory as `npm start`, which `npm run bench` runs under, too.
  const product = spawn(process.execPath, [...process.execArgv, program], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    let start: Start | null = null;
    let isReady = false;
    const work = async (): Promise<void> => {
      const readySeconds = round((performance.now() - before) / 1000);
      const memory = memoryOf(product.pid ?? 0);
      await putLoad();
      start = { readySeconds, memory, memoryUnderLoad: memoryOf(product.pid ?? 0) };
    };
    product.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (isReady || !said.includes('Ortstreu is ready')) return;
      isReady = true;
      work()
        .catch(reject)
        .finally(() => product.kill('SIGTERM'));
    });
    product.once('error', reject);
    product.once('exit', () => (start ? resolve(start) : reject(new Error(`the product did not start:\n${said}`))));
  });
}
