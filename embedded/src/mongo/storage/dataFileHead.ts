import type { SyncedFile } from './SyncedFile';

/** LMDB begins its file with two pages, each of which names the root of a tree; the one with the higher number counts. */
const NAMING_PAGES = 2;
/** Where such a page has the size of a page, the root and the number. */
const [PAGE_SIZE, ROOT, NUMBER] = [48, 136, 152];

/**
 * What a data file begins with: enough to bring it back to the tree that it has now, as long as no page of that tree is
 * written over. The root of the tree is part of it, so that another file can be told from this one.
 */
export function headOf(file: SyncedFile): Buffer {
  const naming = file.read(0, NAMING_PAGES * pageSizeOf(file.read(0, NUMBER)));
  return Buffer.concat([naming, rootIn(file, naming)]);
}

/** Brings the file back. False when there is nothing to be done, or when it is not the file that the head was taken from. */
export function putHeadBack(file: SyncedFile, head: Buffer): boolean {
  if (head.length === 0) return false;
  const naming = head.subarray(0, NAMING_PAGES * pageSizeOf(head));
  if (!rootIn(file, naming).equals(head.subarray(naming.length))) return false;
  file.write(0, naming);
  return true;
}

const pageSizeOf = (page: Buffer) => page.readUInt32LE(PAGE_SIZE);

function rootIn(file: SyncedFile, naming: Buffer): Buffer {
  const size = pageSizeOf(naming);
  const isFirst = naming.readBigUInt64LE(NUMBER) > naming.readBigUInt64LE(size + NUMBER);
  return file.read(Number(naming.readBigUInt64LE((isFirst ? 0 : size) + ROOT)) * size, size);
}
