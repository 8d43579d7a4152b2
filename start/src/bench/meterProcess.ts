import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureReads, type MeterOrder, type ReadResult } from './meter';

const ORDER = 'order.json';
const RESULTS = 'results.json';

/** Starts the measuring process and waits for its results. Order and results are files: a message to a process that is still loading would be lost. */
export async function measureInOwnProcess(program: string, order: MeterOrder): Promise<ReadResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ortstreu-meter-'));
  try {
    await writeFile(join(folder, ORDER), JSON.stringify(order), { mode: 0o600 });
    const child = spawn(process.execPath, [program, 'bench', '--meter', folder], { stdio: ['ignore', 'inherit', 'inherit'] });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`the measuring process ended with ${code}`);
    return JSON.parse(await readFile(join(folder, RESULTS), 'utf8')) as ReadResult[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The other end. */
export async function serveMeter(folder: string): Promise<void> {
  const order = JSON.parse(await readFile(join(folder, ORDER), 'utf8')) as MeterOrder;
  await writeFile(join(folder, RESULTS), JSON.stringify(await measureReads(order)));
}
