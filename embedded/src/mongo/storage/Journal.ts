import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

import { headOf, putHeadBack } from './dataFileHead';
import { RedoLog } from './RedoLog';
import { SyncedFile } from './SyncedFile';

/** Commits after which the data file is brought to the disk, so that the space they have left can be used again. */
const MAX_COMMITS = 256;
const NOTHING = Buffer.alloc(0);

/** What a commit does to one key: its new value, or nothing when it is removed. */
export interface Step {
  key: Uint8Array;
  value: Uint8Array | undefined;
}

/**
 * Keeps commits from getting lost by a power failure. LMDB alone waits for the disk twice for each; here a commit is handed
 * to the operating system only, and written to a log, which takes one wait. Now and then, in a checkpoint, the data file as
 * a whole is brought to the disk, and the log begins anew with the first pages of that state; the pages of the state are not
 * written over until the next. After a death of any kind the file is put back to it, and the log is played again. A log
 * whose beginning is not whole is one of a checkpoint that was interrupted: then the file is as it has to be.
 */
export class Journal {
  private readonly log: RedoLog;
  private readonly data: SyncedFile;
  private readonly replayed: Step[];
  private held: { done(): void } | undefined;
  private commits = 0;
  private isFlushed = false;

  /** Puts the data file back to its last checkpoint; before LMDB opens it. */
  constructor(
    folder: string,
    dataFile: string,
    /** Holds the present state: LMDB writes over none of its pages until it is done. */
    private readonly hold: () => { done(): void },
  ) {
    this.log = new RedoLog(join(folder, 'journal.log'));
    this.data = new SyncedFile(dataFile);
    const [head = NOTHING, ...commits] = this.log.left.splice(0);
    this.replayed = putHeadBack(this.data, head) ? commits.flatMap((commit) => deserialize(commit) as Step[]) : [];
  }

  /** What was committed since the checkpoint, to be committed again; then `checkpoint` has to follow. */
  replay(): Step[] {
    this.held = this.hold();
    return this.replayed.splice(0);
  }

  /** Takes what has just been committed. When a promise comes back, nothing may be committed or answered before it settles. */
  note(steps: Step[]): Promise<void> | undefined {
    this.commits += 1;
    if (!this.log.append(serialize(steps)) || this.isFlushed) return this.checkpoint();
    if (this.commits === MAX_COMMITS) void this.flush();
    return undefined;
  }

  /** Settles when no power failure can take back what has been noted. */
  async synced(): Promise<void> {
    await this.log.synced().catch(die);
  }

  async checkpoint(): Promise<void> {
    await this.data.touch().synced();
    const held = this.hold();
    await this.log.begin(headOf(this.data));
    this.held?.done();
    this.held = held;
    this.commits = 0;
    this.isFlushed = false;
  }

  /** The data file needs no log from here on; another may take its place. */
  async close(): Promise<void> {
    await this.data.touch().synced();
    await this.log.begin(NOTHING);
    this.held?.done();
    this.data.close();
    this.log.close();
  }

  /** The larger part of a checkpoint, while others go on. What fails here or there ends the process, too. */
  private async flush(): Promise<void> {
    await this.data.touch().synced();
    this.isFlushed = true;
  }
}

/** Whether the disk has what it would not take is not known, so nothing may be built on it. The next process begins with what it really has. */
function die(error: unknown): never {
  setImmediate(() => {
    throw error;
  });
  throw error;
}
