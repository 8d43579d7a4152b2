import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const NAME = /^(\d{8}T\d{9}Z-[0-9a-f]{16})\.eml$/;
const UNFINISHED = '.part';

/** Keeps messages as files `<id>.eml`; an id begins with the time of arrival, so that ids sort by age. */
export class MessageStore {
  private constructor(
    private readonly folder: string,
    /** Ids, oldest first. */
    private readonly ids: string[],
  ) {}

  /** Reads the index from the folder, which is made when absent, and removes what a killed process left half written. */
  static async open(folder: string): Promise<MessageStore> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const files = await readdir(folder);
    await Promise.all(files.filter((file) => file.endsWith(UNFINISHED)).map((file) => rm(join(folder, file))));
    return new MessageStore(folder, files.flatMap((file) => NAME.exec(file)?.[1] ?? []).sort());
  }

  /** Resolves when the message will outlast a power cut; a body that fails or breaks off leaves nothing behind. */
  async add(head: string, body: Readable, filter: Transform): Promise<string> {
    const id = `${new Date().toISOString().replace(/[-:.]/g, '')}-${randomBytes(8).toString('hex')}`;
    const file = join(this.folder, `${id}.eml`);
    const unfinished = file + UNFINISHED;
    try {
      const target = createWriteStream(unfinished, { mode: 0o600, flush: true });
      target.write(head);
      await pipeline(body, filter, target);
      await rename(unfinished, file);
      await this.flushFolder();
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    this.insert(id);
    return id;
  }

  /** At most `limit` ids, youngest first, older than `before` when given. */
  list(limit: number, before?: string): string[] {
    const end = before === undefined ? this.ids.length : this.position(before);
    return this.ids.slice(Math.max(0, end - limit), end).reverse();
  }

  /** The message as it lies on disk, whole or only its first bytes, or undefined for an id that is not there. */
  async read(id: string, length?: number): Promise<Buffer | undefined> {
    if (this.ids[this.position(id)] !== id) return undefined;
    const handle = await open(join(this.folder, `${id}.eml`), 'r');
    try {
      if (length === undefined) return await handle.readFile();
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length) });
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  /** Two messages that arrive together may finish in the other order. */
  private insert(id: string): void {
    this.ids.splice(this.position(id), 0, id);
  }

  /** Number of ids that are smaller. */
  private position(id: string): number {
    let [low, high] = [0, this.ids.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ids[middle] ?? '') < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The new name of a file is safe only when its folder is; Windows knows no such thing. */
  private async flushFolder(): Promise<void> {
    if (process.platform === 'win32') return;
    const handle = await open(this.folder, 'r');
    await handle.sync().finally(() => handle.close());
  }
}
