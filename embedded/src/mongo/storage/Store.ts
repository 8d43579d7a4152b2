import { open, type RootDatabase } from 'lmdb';
import { statfsSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

import { Syncer } from './Syncer';

/** Address space, not disk: the file grows as it fills. */
const MAP_BYTES = 32 * 2 ** 30;
const MAX_READERS = 2000;
/** Jobs that share one commit. */
const MAX_GROUP = 50;
/** Free bytes below which a failed write is put down to the disk being full. */
const FULL = 4 * 2 ** 20;
const ABORTABLE = 1;
const WITHOUT_SYNC = 0x10000;

export type Snapshot = ReturnType<RootDatabase<Buffer, Buffer>['useReadTransaction']>;

export interface RangeOptions {
  start: Buffer;
  end: Buffer;
  reverse?: boolean;
  limit?: number;
  transaction?: Snapshot | undefined;
}

export interface StoreOptions {
  folder: string;
  readOnly?: boolean;
  /** Nothing has to survive: commits do not wait for the disk. */
  isTemporary?: boolean;
}

/** Nothing of the write has happened; it works again when there is space. */
export class DiskFullError extends Error {
  constructor(file: string, options: ErrorOptions) {
    super(`There is no space left to write ${file}.`, options);
  }
}

interface Job {
  run: () => unknown;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
}

interface PageCounts {
  treeBranchPageCount: number;
  treeLeafPageCount: number;
  overflowPages: number;
}

type Outcome = { value: unknown } | { error: unknown };

/**
 * The key space on disk. Reads are synchronous; writes wait in a queue and are
 * committed in groups. A commit brings its pages to the disk and then names
 * them in a page of its own, which `synced` brings there too: a power failure
 * in between takes the commit back, it does not tear it.
 */
export class Store {
  readonly file: string;
  /** Called when something was undone, so that memory can be brought back in line with the disk. */
  onAbort: () => void = () => undefined;
  private readonly db: RootDatabase<Buffer, Buffer>;
  private readonly commitFlags: number;
  private readonly syncer: Syncer | undefined;
  private readonly isReadOnly: boolean;
  private queue: Job[] = [];
  private isScheduled = false;

  constructor({ folder, readOnly = false, isTemporary = false }: StoreOptions) {
    this.file = join(folder, 'data.mdb');
    this.isReadOnly = readOnly;
    this.commitFlags = isTemporary ? ABORTABLE | WITHOUT_SYNC : ABORTABLE;
    this.db = open<Buffer, Buffer>({
      path: folder,
      keyEncoding: 'binary',
      encoding: 'binary',
      mapSize: MAP_BYTES,
      maxReaders: MAX_READERS,
      overlappingSync: false,
      noMetaSync: true,
      readOnly,
    });
    this.syncer = isTemporary || readOnly ? undefined : new Syncer(this.file);
    if (!readOnly) this.checkLength();
  }

  get(key: Buffer, transaction?: Snapshot): Buffer | undefined {
    return this.db.get(key, transaction ? { transaction } : undefined);
  }

  range(options: RangeOptions): Iterable<{ key: Buffer; value: Buffer }> {
    return this.db.getRange(options);
  }

  keys(options: RangeOptions): Iterable<Buffer> {
    return this.db.getKeys(options);
  }

  /** Counts keys to the end of the range, which is much quicker than to go through them. */
  count(options: RangeOptions): number {
    return this.db.getKeysCount(options);
  }

  /** The present state, held until `done` is called on it. A reader beside the writer stays with what it renewed last, which is what its catalogue says. */
  snapshot(): Snapshot {
    if (!this.isReadOnly) this.db.resetReadTxn();
    return this.db.useReadTransaction();
  }

  /** Lets reads see what another thread has committed. */
  renew(): void {
    this.db.resetReadTxn();
  }

  put(key: Buffer, value: Uint8Array): void {
    this.db.putSync(key, value as Buffer);
  }

  remove(key: Buffer): void {
    this.db.removeSync(key);
  }

  /** Removes the first keys of a range and says how many there were. */
  removeSome(start: Buffer, end: Buffer, limit: number): number {
    const keys = [...this.keys({ start, end, limit })];
    for (const key of keys) this.remove(key);
    return keys.length;
  }

  /** Bytes of the file that hold nothing. */
  freeBytes(): number {
    const stats = this.db.getStats() as PageCounts & { root: PageCounts; free: PageCounts; lastPageNumber: number; pageSize: number };
    const used = [stats.root, stats.free].reduce(
      (sum, { treeBranchPageCount, treeLeafPageCount, overflowPages }) => sum + treeBranchPageCount + treeLeafPageCount + overflowPages,
      2,
    );
    return (stats.lastPageNumber + 1 - used) * stats.pageSize;
  }

  /** Writes what is in use into an empty folder. */
  copyTo(folder: string): Promise<void> {
    return this.db.backup(folder, true);
  }

  /** Settles when no power failure can take back what has been committed. */
  async synced(): Promise<void> {
    await this.syncer?.synced();
  }

  /** Runs a synchronous job in a write transaction; settles when it is committed. What the job throws undoes it. */
  write<T>(run: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.queue.push({ run, resolve, reject });
      if (this.isScheduled) return;
      this.isScheduled = true;
      setImmediate(() => this.commitGroup());
    });
  }

  async close(): Promise<void> {
    await this.synced();
    await this.syncer?.close();
    await this.db.close();
  }

  /**
   * A file may end before its last page: pages that a transaction took and gave back are counted and never written. It may
   * also have been cut. Touching every page that is in use tells the two apart, because reading behind the end ends the
   * process, which the parent reports as damage. Then the file gets its length, so that this happens once.
   */
  private checkLength(): void {
    const { lastPageNumber, pageSize, lastTxnId } = this.db.getStats() as { lastPageNumber: number; pageSize: number; lastTxnId: number };
    const expected = (lastPageNumber + 1) * pageSize;
    if (lastTxnId === 0 || statSync(this.file).size >= expected) return;
    for (const { value } of this.db.getRange()) void value;
    truncateSync(this.file, expected);
  }

  private commitGroup(): void {
    const group = this.queue.splice(0, MAX_GROUP);
    this.isScheduled = this.queue.length > 0;
    if (this.isScheduled) setImmediate(() => this.commitGroup());
    let outcomes: Outcome[];
    try {
      outcomes = this.db.transactionSync(() => group.map((job) => this.attempt(job)), this.commitFlags);
    } catch (error) {
      const reason = this.isDiskFull() ? new DiskFullError(this.file, { cause: error }) : error;
      outcomes = group.map(() => ({ error: reason }));
      this.onAbort();
    }
    this.syncer?.note();
    this.db.resetReadTxn();
    group.forEach(({ resolve, reject }, i) => {
      const outcome = outcomes[i];
      if (outcome && 'value' in outcome) resolve(outcome.value as never);
      else reject(outcome?.error);
    });
  }

  /** LMDB says no more than that the write failed. */
  private isDiskFull(): boolean {
    const { bavail, bsize } = statfsSync(this.file);
    return bavail * bsize < FULL;
  }

  /** A nested transaction of its own, so that one failing job does not take the others with it. */
  private attempt({ run }: Job): Outcome {
    try {
      return { value: this.db.transactionSync(run) };
    } catch (error) {
      this.onAbort();
      return { error };
    }
  }
}
