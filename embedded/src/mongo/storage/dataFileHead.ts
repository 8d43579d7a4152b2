import { closeSync, existsSync, openSync, readSync, writeSync } from 'node:fs';

/** LMDB begins its file with two pages, each of which names the root of a tree; the one with the higher number counts. */
const NAMING_PAGES = 2;
const ROOT = 136;
const NUMBER = 152;
const LENGTH = 4;

/**
 * What a data file begins with: enough to bring it back to the tree that it has now, as long as no page of that tree is
 * written over. The root of the tree is part of it, so that another file can be told from this one.
 */
export function headOf(file: string, pageSize: number): Buffer {
  return withFile(file, 'r', (fd) => {
    const naming = read(fd, 0, NAMING_PAGES * pageSize);
    const head = Buffer.concat([Buffer.alloc(LENGTH), naming, read(fd, rootOf(naming, pageSize) * pageSize, pageSize)]);
    head.writeUInt32LE(pageSize, 0);
    return head;
  });
}

/** Brings the file back. False when there is nothing to be done, or when it is not the file that the head was taken from. */
export function putHeadBack(file: string, head: Buffer): boolean {
  if (head.length === 0 || !existsSync(file)) return false;
  return withFile(file, 'r+', (fd) => {
    const pageSize = head.readUInt32LE(0);
    const naming = head.subarray(LENGTH, LENGTH + NAMING_PAGES * pageSize);
    const root = head.subarray(LENGTH + naming.length);
    if (!read(fd, rootOf(naming, pageSize) * pageSize, pageSize).equals(root)) return false;
    writeSync(fd, naming, 0, naming.length, 0);
    return true;
  });
}

function rootOf(naming: Buffer, pageSize: number): number {
  const isFirst = naming.readBigUInt64LE(NUMBER) > naming.readBigUInt64LE(pageSize + NUMBER);
  return Number(naming.readBigUInt64LE((isFirst ? 0 : pageSize) + ROOT));
}

function read(fd: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(fd, bytes, 0, length, at);
  return bytes;
}

function withFile<T>(file: string, flags: string, use: (fd: number) => T): T {
  const fd = openSync(file, flags);
  try {
    return use(fd);
  } finally {
    closeSync(fd);
  }
}
