/** Parts of the one key space: a number of four bytes comes first in every key. */
export const Space = { meta: 0, collections: 1, counters: 2, retries: 3, dropped: 4, journal: 5, firstFree: 16 } as const;

/** LMDB takes keys of up to 1,978 bytes; longer ones end in a hash. */
export const MAX_KEY = 1900;
const RECORD_BYTES = 6;
const FIELD_END = Buffer.from([0xff]);

export function spaceKey(space: number, rest?: Uint8Array): Buffer {
  const head = Buffer.allocUnsafe(4);
  head.writeUInt32BE(space, 0);
  return rest ? Buffer.concat([head, rest]) : head;
}

export function recordKey(space: number, record: number): Buffer {
  const key = Buffer.allocUnsafe(4 + RECORD_BYTES);
  key.writeUInt32BE(space, 0);
  key.writeUIntBE(record, 4, RECORD_BYTES);
  return key;
}

/** Index keys end in the record they point to. */
export function withRecord(key: Uint8Array, record: number): Buffer {
  const out = Buffer.allocUnsafe(key.length + RECORD_BYTES);
  out.set(key);
  out.writeUIntBE(record, key.length, RECORD_BYTES);
  return out;
}

export const recordOf = (key: Buffer): number => key.readUIntBE(key.length - RECORD_BYTES, RECORD_BYTES);

/** Ends after every key that begins with this one: no value is encoded with a first byte of 255. */
export const after = (key: Uint8Array): Buffer => Buffer.concat([key, FIELD_END]);
