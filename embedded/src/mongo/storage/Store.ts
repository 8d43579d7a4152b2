import { open, type RangeOptions, type RootDatabase } from 'lmdb';
import { statfsSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';

import { Journal, type Step } from './Journal';
import { Space, spaceKey } from './keys';

/** Address space, not disk: the file grows as it fills. */
const MAP_BYTES = 32 * 2 ** 30;
const MAX_READERS = 2000;
/** Jobs that share one commit. */
const MAX_GROUP = 50;
/** Free bytes below which a failed write is put down to the disk being full. */
const FULL = 4 * 2 ** 20;
const ABORTABLE = 1;
const WITHOUT_SYNC = 0x10000;
const COMMIT = ABORTABLE | WITHOUT_SYNC;

/** A read transaction: all that was committed when it began, until it is done. */
export type Snapshot = ReturnType<RootDatabase<Buffer, Buffer>['useReadTransaction']>;

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

/** Tells a caller how his job went. */
type Answer = () => void;

type PageCounts = Record<'treeBranchPageCount' | 'treeLeafPageCount' | 'overflowPages', number>;

interface Stats {
  root: PageCounts;
  free: PageCounts;
  lastPageNumber: number;
  pageSize: number;
  lastTxnId: number;
}

/**
 * The key space on disk. Reads are synchronous; writes wait in a queue and are
 * committed in groups, which the operating system keeps when the process dies;
 * `synced` waits for the disk.
 */
export class Store {
  readonly file: string;
  /** Called when something was undone, so that memory can be brought back in line with the disk. */
  onAbort: () => void = () => undefined;
  private readonly db: RootDatabase<Buffer, Buffer>;
  private readonly journal: Journal | undefined;
  private readonly isReadOnly: boolean;
  private readonly queue: Job[] = [];
  /** What the commit that is running does. */
  private steps: Step[] = [];
  /** Settles when the queue is empty. */
  private working: Promise<void> | undefined;

  constructor({ folder, readOnly = false, isTemporary = false }: StoreOptions) {
    this.file = join(folder, 'data.mdb');
    this.isReadOnly = readOnly;
    this.journal = readOnly || isTemporary ? undefined : new Journal(folder, this.file, () => this.snapshot());
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
    if (!readOnly) this.checkLength();
    if (this.journal) this.replay(this.journal);
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
    if (!this.isReadOnly) this.renew();
    return this.db.useReadTransaction();
  }

  /** Lets reads see what another thread has committed. */
  renew(): void {
    this.db.resetReadTxn();
  }

  put(key: Buffer, value: Uint8Array): void {
    this.db.putSync(key, value as Buffer);
    if (this.journal) this.steps.push({ key, value });
  }

  remove(key: Buffer): void {
    this.db.removeSync(key);
    if (this.journal) this.steps.push({ key, value: undefined });
  }

  /** Bytes of the file that hold nothing. */
  freeBytes(): number {
    const { root, free, lastPageNumber, pageSize } = this.stats();
    const used = [root, free].reduce(
      (sum, { treeBranchPageCount, treeLeafPageCount, overflowPages }) => sum + treeBranchPageCount + treeLeafPageCount + overflowPages,
      2,
    );
    return (lastPageNumber + 1 - used) * pageSize;
  }

  /** Writes what is in use into an empty folder. */
  copyTo(folder: string): Promise<void> {
    return this.db.backup(folder, true);
  }

  /** Settles when no power failure can take back what has been committed. */
  async synced(): Promise<void> {
    await this.journal?.synced();
  }

  /** Runs a synchronous job in a write transaction; settles when it is committed. What the job throws undoes it. */
  write<T>(run: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.queue.push({ run, resolve, reject });
      this.working ??= this.work();
    });
  }

  async close(): Promise<void> {
    await this.working;
    await this.journal?.close();
    await this.db.close();
  }

  /**
   * A file may end before its last page: pages that a transaction took and gave back are counted and never written. It may
   * also have been cut. Touching every page that is in use tells the two apart, because reading behind the end ends the
   * process, which the parent reports as damage. Then the file gets its length, so that this happens once.
   */
  private checkLength(): void {
    const { lastPageNumber, pageSize, lastTxnId } = this.stats();
    const expected = (lastPageNumber + 1) * pageSize;
    if (lastTxnId === 0 || statSync(this.file).size >= expected) return;
    for (const { value } of this.db.getRange()) void value;
    truncateSync(this.file, expected);
  }

  private stats(): Stats {
    return this.db.getStats() as Stats;
  }

  /** Commits again what the journal has, and lets it begin anew. */
  private replay(journal: Journal): void {
    const steps = [...journal.replay(), { key: spaceKey(Space.journal), value: Buffer.alloc(1) }]; // no tree is empty
    this.db.transactionSync(() => {
      for (const { key, value } of steps) {
        if (value) this.db.putSync(key as Buffer, value as Buffer);
        else this.db.removeSync(key as Buffer);
      }
    }, COMMIT);
    this.working = journal.checkpoint().then(() => this.work());
  }

  private async work(): Promise<void> {
    while (this.queue.length > 0) {
      await turn(); // for reads, and for more to write in the same commit
      const answers = this.commit(this.queue.splice(0, MAX_GROUP));
      if (this.steps.length > 0) await this.journal?.note(this.steps.splice(0));
      this.renew();
      for (const answer of answers) answer();
    }
    this.working = undefined;
  }

  private commit(group: Job[]): Answer[] {
    try {
      return this.db.transactionSync(() => group.map((job) => this.attempt(job)), COMMIT);
    } catch (error) {
      const reason = this.isDiskFull() ? new DiskFullError(this.file, { cause: error }) : error;
      this.steps = [];
      this.onAbort();
      return group.map(
        ({ reject }) =>
          () =>
            reject(reason),
      );
    }
  }

  /** LMDB says no more than that the write failed. */
  private isDiskFull(): boolean {
    const { bavail, bsize } = statfsSync(this.file);
    return bavail * bsize < FULL;
  }

  /** A nested transaction of its own, so that one failing job does not take the others with it. */
  private attempt({ run, resolve, reject }: Job): Answer {
    const before = this.steps.length;
    try {
      const value = this.db.transactionSync(run);
      return () => resolve(value as never);
    } catch (error) {
      this.steps.splice(before);
      this.onAbort();
      return () => reject(error);
    }
  }
}
