import { statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { Store } from './Store';
import { syncFolder, SyncedFile } from './SyncedFile';

/** Part of the file that must be free before it is worth to write the rest anew. */
const FREE_SHARE = 0.5;
/** The copy while it is being written, in the folder of the file. */
const UNFINISHED = 'compacting';

/**
 * Writes the file anew without the space that deleted documents have left, when most of it is such space. The copy is
 * complete and on the disk before it takes the place of the file, so that at every moment there is one whole file. Runs
 * before anybody else opens the folder. Returns the bytes that were won.
 */
export async function compact(folder: string, smallest: number): Promise<number> {
  const copy = join(folder, UNFINISHED);
  const file = join(folder, 'data.mdb');
  const removeCopy = () => rm(copy, { recursive: true, force: true });
  await removeCopy();
  const size = sizeOf(file);
  if (size <= smallest) return 0;
  const store = new Store({ folder });
  try {
    const free = store.freeBytes();
    if (free <= smallest || free < size * FREE_SHARE) return 0;
    await mkdir(copy, { mode: 0o700 });
    await store.copyTo(copy);
  } catch (error) {
    await removeCopy(); // a full disk keeps nobody from his data
    throw error;
  } finally {
    await store.close();
  }
  const whole = new SyncedFile(join(copy, 'data.mdb'));
  await whole.touch().synced();
  whole.close();
  await rename(join(copy, 'data.mdb'), file);
  syncFolder(folder);
  await removeCopy();
  return size - sizeOf(file);
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
