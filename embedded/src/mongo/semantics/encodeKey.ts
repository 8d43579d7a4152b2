import type { Binary, BSONRegExp, ObjectId } from 'bson';

import { Rank, rankOf } from './bsonTypes';
import { collatorOf } from './collation';
import { regexText } from './compareValues';
import type { Collation, Doc } from './contract';

const END = 0;
/** Ends a number. */
const NUMBER_END = 2;
const MIN_DATE_OFFSET = 1n << 63n;

/**
 * A value as bytes whose order is the order of compareValues. The end of the
 * value is known from the bytes alone, so keys of several fields can simply be
 * put one after the other. Undefined becomes null.
 */
export function encodeKey(value: unknown, descending: boolean, collation?: Collation): Uint8Array {
  writer.reset();
  write(value, collation);
  return writer.take(descending);
}

/** The ascending key as a string: equal values, and only those, give the same one. For hash maps. */
export function hashKey(value: unknown, collation?: Collation): string {
  writer.reset();
  write(value, collation);
  return writer.text();
}

class Writer {
  private buffer = Buffer.allocUnsafe(4096);
  private length = 0;

  reset() {
    this.length = 0;
  }

  reserve(count: number): number {
    const at = this.length;
    this.length += count;
    if (this.length > this.buffer.length) {
      const larger = Buffer.allocUnsafe(this.length * 2);
      this.buffer.copy(larger, 0, 0, at);
      this.buffer = larger;
    }
    return at;
  }

  byte(value: number) {
    const at = this.reserve(1); // before `buffer` is read: it may be replaced
    this.buffer[at] = value;
  }

  bytes(value: Uint8Array) {
    const at = this.reserve(value.length);
    this.buffer.set(value, at);
  }

  double(value: number) {
    const at = this.reserve(8);
    if (Number.isNaN(value)) {
      this.buffer.fill(0, at, at + 8);
      return;
    }
    this.buffer.writeDoubleBE(value === 0 ? 0 : value, at); // -0 and 0 are one value
    if (value < 0) for (let i = at; i < at + 8; i++) this.buffer[i] = ~(this.buffer[i] ?? 0);
    else this.buffer[at] = (this.buffer[at] ?? 0) ^ 0x80;
  }

  uint64(value: bigint) {
    const at = this.reserve(8);
    this.buffer.writeBigUInt64BE(value, at);
  }

  uint32(value: number) {
    const at = this.reserve(4);
    this.buffer.writeUInt32BE(value, at);
  }

  /** UTF-8 with 0 and 1 escaped, so that a lone 0 can mark the end. */
  string(value: string) {
    const bytes = Buffer.from(value, 'utf8');
    if (bytes.includes(0) || bytes.includes(1)) {
      for (const byte of bytes) {
        if (byte <= 1) this.byte(1);
        this.byte(byte <= 1 ? byte + 1 : byte);
      }
    } else this.bytes(bytes);
    this.byte(END);
  }

  take(inverted: boolean): Uint8Array {
    const result = Buffer.from(this.buffer.subarray(0, this.length));
    if (inverted) for (let i = 0; i < result.length; i++) result[i] = ~(result[i] ?? 0);
    return result;
  }

  text(): string {
    return this.buffer.toString('latin1', 0, this.length);
  }
}

const writer = new Writer();

function write(value: unknown, collation?: Collation): void {
  const rank = rankOf(value);
  writer.byte(rank);
  WRITERS[rank]?.(value, collation);
}

const WRITERS: Partial<Record<Rank, (value: unknown, collation?: Collation) => void>> = {
  [Rank.number]: (value) => {
    writer.double(value as number);
    writer.byte(NUMBER_END);
  },
  [Rank.string]: (value, collation) => writeString(String(value), collation),
  [Rank.object]: (value, collation) => writeDoc(value as Doc, collation),
  [Rank.array]: (value, collation) => {
    for (const item of value as unknown[]) write(item, collation);
    writer.byte(END);
  },
  [Rank.binary]: (value) => {
    const binary = value as Binary;
    writer.uint32(binary.length());
    writer.byte(binary.sub_type);
    writer.bytes(binary.value());
  },
  [Rank.objectId]: (value) => writer.bytes((value as ObjectId).id),
  [Rank.bool]: (value) => writer.byte(value ? 1 : 0),
  [Rank.date]: (value) => writer.uint64(BigInt((value as Date).getTime()) + MIN_DATE_OFFSET),
  [Rank.regex]: (value) => writer.string(regexText(value as BSONRegExp)),
};

function writeString(value: string, collation?: Collation): void {
  if (!collation) return writer.string(value);
  writer.bytes(collatorOf(collation).key(value));
  return writer.byte(END);
}

function writeDoc(doc: Doc, collation?: Collation): void {
  for (const name of Object.keys(doc)) {
    writer.byte(rankOf(doc[name]));
    writer.string(name);
    write(doc[name], collation);
  }
  writer.byte(END);
}
