import { closeSync, existsSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

import { Syncer } from './Syncer';

/** Bytes of each half of the file. */
const HALF = 8 * 2 ** 20;
const CHUNK = 2 ** 20;
/** Before each entry: checksum, length, round. */
const FRAME = 12;

/**
 * A file of entries that can be brought to the disk with one wait, because it has its full length from the beginning and is
 * only written over. It goes in rounds, each in the half that the round before did not use and each with a first entry of
 * its own, so that there is a whole round at every moment.
 */
export class RedoLog {
  /** The entries of the last whole round, as an earlier process left them. */
  readonly left: Buffer[];
  private round: number;
  private at = 0;
  private readonly fd: number;
  private readonly syncer: Syncer;

  constructor(file: string) {
    this.fd = openWhole(file);
    this.syncer = new Syncer(file);
    const [first, second] = [this.read(0), this.read(1)];
    ({ round: this.round, entries: this.left } = first.round > second.round ? first : second);
  }

  /** Begins the next round; settles when it is on the disk, and not before that the last one is given up. */
  async begin(entry: Uint8Array): Promise<void> {
    this.round += 1;
    this.at = 0;
    this.write(entry);
    await this.synced();
  }

  /** False when there is no room for it in this round. */
  append(entry: Uint8Array): boolean {
    if (this.at + FRAME + entry.length > HALF) return false;
    this.write(entry);
    return true;
  }

  /** Settles when all entries are on the disk. */
  synced(): Promise<void> {
    return this.syncer.synced();
  }

  async close(): Promise<void> {
    await this.syncer.close();
    closeSync(this.fd);
  }

  private write(entry: Uint8Array): void {
    const bytes = Buffer.allocUnsafe(FRAME + entry.length);
    bytes.writeUInt32LE(entry.length, 4);
    bytes.writeUInt32LE(this.round, 8);
    bytes.set(entry, FRAME);
    bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
    writeSync(this.fd, bytes, 0, bytes.length, this.startOf(this.round) + this.at);
    this.at += bytes.length;
    this.syncer.note();
  }

  /** The entries of a half up to the first that is not whole or of an earlier round. */
  private read(half: number): { round: number; entries: Buffer[] } {
    const entries: Buffer[] = [];
    let round = 0;
    for (let at = 0; ; at += FRAME + (entries.at(-1)?.length ?? 0)) {
      const found = this.entryAt(this.startOf(half) + at, HALF - at);
      if (!found || (round > 0 && found.round !== round)) return { round, entries };
      round = found.round;
      entries.push(found.entry);
    }
  }

  private entryAt(at: number, room: number): { round: number; entry: Buffer } | undefined {
    const frame = Buffer.alloc(FRAME);
    readSync(this.fd, frame, 0, FRAME, at);
    const length = frame.readUInt32LE(4);
    if (FRAME + length > room) return undefined;
    const entry = Buffer.alloc(length);
    readSync(this.fd, entry, 0, length, at + FRAME);
    const round = frame.readUInt32LE(8);
    const isWhole = round > 0 && crc32(entry, crc32(frame.subarray(4))) === frame.readUInt32LE(0);
    return isWhole ? { round, entry } : undefined;
  }

  private startOf(round: number): number {
    return (round % 2) * HALF;
  }
}

/** The file in its full length, with a name that survives a power failure. */
function openWhole(file: string): number {
  if (existsSync(file)) return openSync(file, 'r+');
  const fd = openSync(file, 'wx+', 0o600);
  const chunk = Buffer.alloc(CHUNK);
  for (let at = 0; at < 2 * HALF; at += CHUNK) writeSync(fd, chunk, 0, CHUNK, at);
  fsyncSync(fd);
  if (process.platform !== 'win32') syncFolder(dirname(file));
  return fd;
}

function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r');
  fsyncSync(fd);
  closeSync(fd);
}
