import { closeSync, constants, fdatasync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';

const { O_CREAT, O_RDWR } = constants;
const datasync = promisify(fdatasync);

/** A file that is brought from the memory of the operating system to the disk once for all who wait at the same time. */
export class SyncedFile {
  private readonly fd: number;
  private isDirty = false;
  private running = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(path: string) {
    this.fd = openSync(path, O_RDWR | O_CREAT, 0o600);
  }

  get size(): number {
    return fstatSync(this.fd).size;
  }

  /** Zeros where the file has ended. */
  read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    readSync(this.fd, bytes, 0, length, at);
    return bytes;
  }

  write(at: number, bytes: Uint8Array): void {
    writeSync(this.fd, bytes, 0, bytes.length, at);
    this.isDirty = true;
  }

  /** Somebody else has written to the file. */
  touch(): this {
    this.isDirty = true;
    return this;
  }

  /** Settles when everything written so far is on the disk. */
  synced(): Promise<void> {
    if (this.isDirty) this.next ??= this.running.catch(() => undefined).then(() => this.run());
    return this.next ?? this.running;
  }

  close(): void {
    closeSync(this.fd);
  }

  private run(): Promise<void> {
    this.isDirty = false;
    this.next = undefined;
    this.running = datasync(this.fd);
    return this.running;
  }
}

/** After it the names in a folder survive a power failure. Windows does that by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  fsyncSync(fd);
  closeSync(fd);
}
