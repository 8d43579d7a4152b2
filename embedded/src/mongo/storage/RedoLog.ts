import { randomInt } from 'node:crypto';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

import { syncFolder, SyncedFile } from './SyncedFile';

/** Bytes of the file. */
const SIZE = 8 * 2 ** 20;
/** Before each entry: checksum, length, round. */
const FRAME = 12;
const MAX_ROUND = 2 ** 32;

/**
 * A file of entries that can be brought to the disk with one wait, because it has its full length from the beginning and is
 * only written over. It goes in rounds, each from the start of the file. A round has a random number, by which its entries
 * are told from what earlier ones have left behind them.
 */
export class RedoLog {
  /** The entries of the round that an earlier process has left, none when its first is not whole. */
  readonly left: Buffer[];
  private round = 0;
  private at = 0;
  private readonly file: SyncedFile;

  constructor(path: string) {
    this.file = new SyncedFile(path);
    const bytes = this.file.read(0, SIZE);
    this.left = [...entriesIn(bytes)];
    if (this.file.size === SIZE) return;
    this.file.write(0, bytes);
    syncFolder(dirname(path));
  }

  /** Begins the next round; settles when that is on the disk. If it never gets there, there is the last round, or none. */
  begin(entry: Uint8Array): Promise<void> {
    this.round = randomInt(1, MAX_ROUND);
    this.at = 0;
    this.write(entry);
    return this.synced();
  }

  /** False when there is no room for it in this round. */
  append(entry: Uint8Array): boolean {
    if (this.at + FRAME + entry.length > SIZE) return false;
    this.write(entry);
    return true;
  }

  /** Settles when all entries are on the disk. */
  synced(): Promise<void> {
    return this.file.synced();
  }

  close(): void {
    this.file.close();
  }

  private write(entry: Uint8Array): void {
    const bytes = Buffer.allocUnsafe(FRAME + entry.length);
    bytes.writeUInt32LE(entry.length, 4);
    bytes.writeUInt32LE(this.round, 8);
    bytes.set(entry, FRAME);
    bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
    this.file.write(this.at, bytes);
    this.at += bytes.length;
  }
}

/** Up to the first that is not whole or of another round than the one before. */
function* entriesIn(bytes: Buffer): Generator<Buffer> {
  const round = bytes.readUInt32LE(8);
  for (let at = 0; round > 0 && at + FRAME <= bytes.length;) {
    const end = at + FRAME + bytes.readUInt32LE(at + 4);
    const isWhole = end <= bytes.length && crc32(bytes.subarray(at + 4, end)) === bytes.readUInt32LE(at);
    if (!isWhole || bytes.readUInt32LE(at + 8) !== round) return;
    yield bytes.subarray(at + FRAME, end);
    at = end;
  }
}
