import { join } from 'node:path';

import { headOf, putHeadBack } from './dataFileHead';
import { RedoLog } from './RedoLog';
import { decodeSteps, encodeSteps, type Step } from './steps';
import type { Snapshot } from './Snapshot';
import { Syncer } from './Syncer';

/** Commits after which the data file is brought to the disk, so that the space they have left can be used again. */
const MAX_COMMITS = 256;
const NOTHING = Buffer.alloc(0);

/** What the journal needs of the data file. */
export interface DataFile {
  file: string;
  pageSize: () => number;
  /** Holds the present state: LMDB writes over none of its pages until it is done. */
  hold: () => Snapshot;
}

/**
 * Keeps commits from getting lost by a power failure. LMDB alone waits for the disk twice for each; here a commit is handed
 * to the operating system only, and written to a log, which takes one wait. Now and then, in a checkpoint, the data file as
 * a whole is brought to the disk, and the log begins anew with the first pages of that state; the pages of the state are not
 * written over until the next. After a death of any kind the file is put back to it, and the log is played again.
 */
export class Journal {
  private readonly log: RedoLog;
  private readonly data: Syncer;
  private readonly replayed: Step[];
  private held: Snapshot | undefined;
  private commits = 0;
  private isFlushed = false;

  /** Puts the data file back to its last checkpoint; before LMDB opens it. */
  constructor(
    folder: string,
    private readonly target: DataFile,
  ) {
    this.log = new RedoLog(join(folder, 'redo.log'));
    this.data = new Syncer(target.file);
    const [head = NOTHING, ...records] = this.log.left.splice(0);
    this.replayed = putHeadBack(target.file, head) ? records.flatMap(decodeSteps) : [];
  }

  /** What was committed since the checkpoint, to be committed again; then `checkpoint` has to follow. */
  replay(): Step[] {
    this.held = this.target.hold();
    return this.replayed.splice(0);
  }

  /** Takes what has just been committed. When a promise comes back, nothing may be committed or answered before it settles. */
  note(steps: Step[]): Promise<void> | undefined {
    this.commits += 1;
    if (!this.log.append(encodeSteps(steps)) || this.isFlushed) return this.checkpoint();
    if (this.commits === MAX_COMMITS) void this.flush();
    return undefined;
  }

  /** Settles when no power failure can take back what has been noted. */
  async synced(): Promise<void> {
    await this.log.synced().catch(die);
  }

  async checkpoint(): Promise<void> {
    await this.bringToDisk();
    const held = this.target.hold();
    await this.log.begin(headOf(this.target.file, this.target.pageSize()));
    this.held?.done();
    this.held = held;
    this.commits = 0;
    this.isFlushed = false;
  }

  /** The data file needs no log from here on; another may take its place. */
  async close(): Promise<void> {
    await this.bringToDisk();
    await this.log.begin(NOTHING);
    this.held?.done();
    await this.data.close();
    await this.log.close();
  }

  /** The larger part of a checkpoint, while others go on. What fails here or there ends the process, too. */
  private async flush(): Promise<void> {
    await this.bringToDisk();
    this.isFlushed = true;
  }

  private bringToDisk(): Promise<void> {
    this.data.note();
    return this.data.synced();
  }
}

/** Whether the disk has what it would not take is not known, so nothing may be built on it. The next process begins with what it really has. */
function die(error: unknown): never {
  setImmediate(() => {
    throw error;
  });
  throw error;
}
