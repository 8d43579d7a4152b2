import { Space, spaceKey } from './keys';
import type { Store } from './Store';

/** Keys that one commit removes. */
const PORTION = 1000;

/**
 * Frees what dropped collections and indexes have left, some keys at a time, so that nobody waits for it. What is still to
 * be done stands in the store, and is taken up again after a restart.
 */
export class Sweeper {
  private running = Promise.resolve();
  private isStopped = false;

  constructor(private readonly store: Store) {}

  /** Something has been dropped. */
  wake(): void {
    this.running = this.running.then(() => this.sweep()).catch(() => undefined); // a full disk: the next time
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  private async sweep(): Promise<void> {
    while (!this.isStopped && this.next()) await this.store.write(() => this.removeSome());
  }

  private removeSome(): void {
    let left = PORTION;
    for (let entry = this.next(); entry && left > 0; entry = this.next()) {
      const space = entry.readUInt32BE(4);
      const keys = [...this.store.keys({ start: spaceKey(space), end: spaceKey(space + 1), limit: left })];
      for (const key of keys) this.store.remove(key);
      left -= keys.length;
      if (left > 0) this.store.remove(entry);
    }
  }

  private next(): Buffer | undefined {
    const [entry] = this.store.keys({ start: spaceKey(Space.dropped), end: spaceKey(Space.dropped + 1), limit: 1 });
    return entry;
  }
}
