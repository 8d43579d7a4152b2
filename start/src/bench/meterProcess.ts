import { fork } from 'node:child_process';
import { join } from 'node:path';
import { measureReads, type MeterOrder, type ReadResult } from './meter';

type Reply = { results: ReadResult[] } | { error: string };

/** Starts the measuring process, hands it the order and waits for its results. */
export function measureInOwnProcess(root: string, order: MeterOrder): Promise<ReadResult[]> {
  const child = fork(join(root, 'start', 'start.mjs'), ['bench', '--meter'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (reply: Reply) => ('error' in reply ? reject(new Error(reply.error)) : resolve(reply.results)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the measuring process ended early (${code})`)));
    child.send(order);
  });
}

/** The other end: one order, one answer. */
export async function serveMeter(): Promise<void> {
  const order = await new Promise<MeterOrder>((resolve) => process.once('message', (message) => resolve(message as MeterOrder)));
  const reply = await measureReads(order).then((results): Reply => ({ results }), (error: unknown): Reply => ({ error: String(error) }));
  await new Promise<void>((resolve) => process.send?.(reply, () => resolve()));
}
