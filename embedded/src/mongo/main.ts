import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { lockFolder, FolderInUseError } from '../lockFolder';
import { Engine } from './server/Engine';
import { startHousekeeping } from './server/housekeeping';
import { serve } from './server/serve';
import type { ChildMessage, ChildOptions } from './startDocumentStore';
import { compact } from './storage/compact';

/** The process of the document store. Its parent hands the options over and is told when it is ready. */
const tell = (message: ChildMessage) => process.send?.(message);
const log = (message: string) => void process.stderr.write(`${message}\n`);

class DamagedError extends Error {}

// A terminal and a service manager signal all processes at once; the parent still needs its data to end in order.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined);

// An argument, because a message that arrives while the modules are still loading would be lost.
run(JSON.parse(process.argv[2] ?? '{}') as ChildOptions).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  tell({ kind: error instanceof FolderInUseError ? 'locked' : error instanceof DamagedError ? 'damaged' : 'failed', message });
  process.exitCode = 1;
  process.disconnect();
});

function openEngine(...options: ConstructorParameters<typeof Engine>): Engine {
  try {
    return new Engine(...options);
  } catch (error) {
    throw new DamagedError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Without it everything works as well, in a larger file. */
async function tryToCompact(folder: string, compactAbove: number): Promise<void> {
  try {
    const won = await compact(folder, compactAbove);
    if (won > 0) log(`The data file was written anew and is ${Math.round(won / 2 ** 20)} MB smaller.`);
  } catch (error) {
    log(`The data file stays as large as it is: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function run({ folder, isTemporary, where, ttlInterval, compactAbove }: ChildOptions): Promise<void> {
  const unlock = await lockFolder(folder);
  if (!isTemporary) await tryToCompact(folder, compactAbove);
  const engine = openEngine({ folder, isTemporary }, { scanProgram: new URL('./mongo-scan.mjs', import.meta.url) });
  await engine.resume();
  const listener = await serve(engine, where, log);
  const stopHousekeeping = startHousekeeping(engine, ttlInterval, log);
  tell({ kind: 'ready', address: listener.address });
  const leaveNothing = async () => {
    if (isTemporary) await rm(folder, { recursive: true, force: true });
    if ('path' in where) await rm(dirname(where.path), { recursive: true, force: true });
  };
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    stopHousekeeping();
    await listener.close();
    await engine.close();
    await unlock();
    await leaveNothing();
    process.exit(0);
  };
  process.once('disconnect', () => void stop()); // the parent wants it so, or is gone
}
