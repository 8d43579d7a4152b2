import { open, type FileHandle } from 'node:fs/promises';

/** Brings a file from the memory of the operating system to the disk, once for all who wait at the same time. */
export class Syncer {
  private isDirty = false;
  private running: Promise<void> | undefined;
  private next: Promise<void> | undefined;
  private handle: Promise<FileHandle> | undefined;

  constructor(private readonly file: string) {}

  /** Something has been written. */
  note(): void {
    this.isDirty = true;
  }

  /** Settles when everything noted so far is on the disk. */
  synced(): Promise<void> {
    if (!this.isDirty) return this.running ?? Promise.resolve();
    this.next ??= (this.running ?? Promise.resolve()).catch(() => undefined).then(() => this.run());
    return this.next;
  }

  async close(): Promise<void> {
    await (await this.handle)?.close();
  }

  private run(): Promise<void> {
    this.isDirty = false;
    this.next = undefined;
    this.handle ??= open(this.file, 'r+');
    const running = this.handle.then((handle) => handle.datasync());
    this.running = running;
    const forget = () => {
      if (this.running === running) this.running = undefined;
    };
    running.then(forget, forget);
    return running;
  }
}
