import { Space, spaceKey } from './keys';
import type { Store } from './Store';

/** Keys that one commit removes. */
const PORTION = 1000;

/**
 * Frees what dropped collections and indexes have left, some keys at a time, so that nobody waits for it. What is still to
 * be done stands in the store, and is taken up again after a restart.
 */
export class Sweeper {
  private running: Promise<void> | undefined;
  private isWanted = false;
  private isStopped = false;

  constructor(private readonly store: Store) {}

  /** Something has been dropped. */
  wake(): void {
    this.isWanted = true;
    this.running ??= this.sweep()
      .catch(() => undefined) // a full disk: the next time
      .finally(() => (this.running = undefined));
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  private async sweep(): Promise<void> {
    while (this.isWanted && !this.isStopped) {
      this.isWanted = false;
      if (await this.isSomethingLeft()) this.isWanted = true;
    }
  }

  /** Looks before it writes, because a commit waits for the disk. */
  private async isSomethingLeft(): Promise<boolean> {
    return this.next() !== undefined && this.store.write(() => this.removeSome());
  }

  private removeSome(): boolean {
    let left = PORTION;
    for (let entry = this.next(); entry && left > 0; entry = this.next()) {
      const space = entry.readUInt32BE(4);
      left -= this.store.removeSome(spaceKey(space), spaceKey(space + 1), left);
      if (left > 0) this.store.remove(entry);
    }
    return this.next() !== undefined;
  }

  private next(): Buffer | undefined {
    const [entry] = this.store.keys({ start: spaceKey(Space.dropped), end: spaceKey(Space.dropped + 1), limit: 1 });
    return entry;
  }
}
