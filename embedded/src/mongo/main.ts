import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { lockFolder, FolderInUseError } from '../lockFolder';
import { Engine } from './server/Engine';
import { startHousekeeping } from './server/housekeeping';
import { serve } from './server/serve';
import type { ChildMessage, ChildOptions } from './startDocumentStore';
import { compact } from './storage/compact';

const TTL_INTERVAL = 60_000;
const COMPACT_ABOVE = 64 * 2 ** 20;

/** The process of the document store. Its parent hands the options over and is told when it is ready. */
const tell = (message: ChildMessage, then?: () => void) => process.send?.(message, undefined, undefined, then);
const log = (message: string) => void process.stderr.write(`${message}\n`);
const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

class DamagedError extends Error {}

// A terminal and a service manager signal all processes at once; the parent still needs its data to end in order.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined);

// An argument, because a message that arrives while the modules are still loading would be lost.
run(JSON.parse(process.argv[2] ?? '{}') as ChildOptions).catch((error: unknown) => {
  const kind = error instanceof FolderInUseError ? 'locked' : error instanceof DamagedError ? 'damaged' : 'failed';
  tell({ kind, message: textOf(error) }, () => process.exit(1));
});

async function run({ folder, isTemporary, where, ttlInterval = TTL_INTERVAL, compactAbove = COMPACT_ABOVE }: ChildOptions): Promise<void> {
  const unlock = await lockFolder(folder);
  if (!isTemporary) await tryToCompact(folder, compactAbove);
  const engine = openEngine({ folder, isTemporary }, { scanProgram: new URL('./mongo-scan.mjs', import.meta.url) });
  await engine.resume();
  const listener = await serve(engine, where, log);
  const stopHousekeeping = startHousekeeping(engine, ttlInterval, log);
  tell({ kind: 'ready', address: listener.address });
  const stop = async () => {
    stopHousekeeping();
    await listener.close();
    await engine.close();
    await unlock();
    if (isTemporary) await rm(folder, { recursive: true, force: true });
    if ('path' in where) await rm(dirname(where.path), { recursive: true, force: true });
    process.exit(0);
  };
  process.once('disconnect', () => void stop()); // the parent wants it so, or is gone
}

/** Without it everything works as well, in a larger file. */
async function tryToCompact(folder: string, compactAbove: number): Promise<void> {
  try {
    const won = await compact(folder, compactAbove);
    if (won > 0) log(`The data file was written anew and is ${Math.round(won / 2 ** 20)} MB smaller.`);
  } catch (error) {
    log(`The data file stays as large as it is: ${textOf(error)}`);
  }
}

function openEngine(...options: ConstructorParameters<typeof Engine>): Engine {
  try {
    return new Engine(...options);
  } catch (error) {
    throw new DamagedError(textOf(error), { cause: error });
  }
}
