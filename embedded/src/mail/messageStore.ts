import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const NAME = /^(\d{8}T\d{9}Z-[0-9a-f]{16})\.eml$/;
const UNFINISHED = '.part';

/** What the folder may hold. */
export interface MailLimits {
  messages: number;
  bytes: number;
}

/** Keeps messages as files `<id>.eml`; an id begins with the time of arrival, so that ids sort by age. Beyond the limits the oldest go. */
export class MessageStore {
  private constructor(
    private readonly folder: string,
    /** Ids, oldest first. */
    private readonly ids: string[],
    private readonly sizes: Map<string, number>,
    private readonly limits: MailLimits,
  ) {}

  /** Reads the index from the folder, which is made when absent, and removes what a killed process left half written. */
  static async open(folder: string, limits: MailLimits): Promise<MessageStore> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const files = await readdir(folder);
    await Promise.all(files.filter((file) => file.endsWith(UNFINISHED)).map((file) => rm(join(folder, file))));
    const ids = files.flatMap((file) => NAME.exec(file)?.[1] ?? []).sort();
    const sizes = new Map<string, number>();
    for (const id of ids) sizes.set(id, (await stat(join(folder, `${id}.eml`))).size);
    const store = new MessageStore(folder, ids, sizes, limits);
    await store.removeOldest();
    return store;
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
    this.sizes.set(id, (await stat(file)).size);
    this.insert(id);
    await this.removeOldest();
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
    const handle = await open(join(this.folder, `${id}.eml`), 'r').catch(() => undefined);
    if (!handle) return undefined; // it went just now
    try {
      if (length === undefined) return await handle.readFile();
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length) });
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  /** The youngest message stays, however large it is. */
  private async removeOldest(): Promise<void> {
    let bytes = [...this.sizes.values()].reduce((sum, size) => sum + size, 0);
    while (this.ids.length > 1 && (this.ids.length > this.limits.messages || bytes > this.limits.bytes)) {
      const oldest = this.ids.shift() ?? '';
      bytes -= this.sizes.get(oldest) ?? 0;
      this.sizes.delete(oldest);
      await rm(join(this.folder, `${oldest}.eml`), { force: true });
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
