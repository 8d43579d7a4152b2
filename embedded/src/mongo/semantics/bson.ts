import * as bson from 'bson';

import { isInt32 } from './bsonTypes';
import type { Doc } from './contract';
import { MongoError } from './mongoError';
import { setField } from './ownFields';

const MAX_DEPTH = 180;
const invalid = (why: string) => new MongoError(22, `Invalid BSON: ${why}`);

/** Reads one document. Own reader, because only it keeps int, long and double apart and stays safe with any field name. */
export function deserialize(bytes: Uint8Array): Doc {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = new Reader(buffer);
  const doc = reader.document(0);
  if (reader.at !== buffer.length) throw invalid('length does not match');
  return doc;
}

/** Writes one document; fields that are undefined are left out. */
export function serialize(doc: Doc): Uint8Array {
  return bson.serialize(doc, { ignoreUndefined: true, checkKeys: false });
}

const TYPE = { document: 0x03, array: 0x04 } as const;

const SCALARS: Record<number, (reader: Reader) => unknown> = {
  0x01: (reader) => keepDouble(reader.buffer.readDoubleLE(reader.take(8))),
  0x02: (reader) => reader.string(),
  0x05: (reader) => reader.binary(),
  0x07: (reader) => new bson.ObjectId(reader.copy(reader.take(12), 12)),
  0x08: (reader) => reader.buffer[reader.take(1)] !== 0,
  0x09: (reader) => reader.date(),
  0x0a: () => null,
  0x0b: (reader) => new bson.BSONRegExp(reader.cstring(), reader.cstring()),
  0x0d: (reader) => new bson.Code(reader.string()),
  0x10: (reader) => reader.int32(),
  0x11: (reader) => new bson.Timestamp(reader.buffer.readBigUInt64LE(reader.take(8))),
  0x12: (reader) => reader.buffer.readBigInt64LE(reader.take(8)),
  0x13: (reader) => new bson.Decimal128(reader.copy(reader.take(16), 16)),
  0x7f: () => new bson.MaxKey(),
  0xff: () => new bson.MinKey(),
};

class Reader {
  at = 0;
  constructor(readonly buffer: Buffer) {}

  document(depth: number): Doc {
    const doc: Doc = {};
    this.elements(depth, (name, value) => setField(doc, name, value));
    return doc;
  }

  private array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.elements(depth, (_name, value) => items.push(value));
    return items;
  }

  private elements(depth: number, add: (name: string, value: unknown) => void): void {
    if (depth > MAX_DEPTH) throw new MongoError(15, `BSONObj exceeds maximum nested object depth: ${MAX_DEPTH}`);
    const start = this.at;
    const end = start + this.int32();
    if (end > this.buffer.length || end < start + 5) throw invalid('bad length');
    for (;;) {
      const type = this.take(1);
      const kind = this.buffer[type] ?? 0;
      if (kind === 0) break;
      add(this.cstring(), this.value(kind, depth));
    }
    if (this.at !== end) throw invalid('length does not match');
  }

  private value(kind: number, depth: number): unknown {
    if (kind === TYPE.document) return this.document(depth + 1);
    if (kind === TYPE.array) return this.array(depth + 1);
    const read = SCALARS[kind];
    if (!read) throw invalid(`type 0x${kind.toString(16)} is not supported`);
    return read(this);
  }

  take(count: number): number {
    const at = this.at;
    this.at += count;
    if (count < 0 || this.at > this.buffer.length) throw invalid('value runs past the end');
    return at;
  }

  /** Bytes of their own, for values that outlive the message. */
  copy(at: number, length: number): Uint8Array {
    return Uint8Array.prototype.slice.call(this.buffer, at, at + length);
  }

  int32(): number {
    return this.buffer.readInt32LE(this.take(4));
  }

  cstring(): string {
    const end = this.buffer.indexOf(0, this.at);
    if (end < 0) throw invalid('unterminated name');
    const text = this.text(this.at, end);
    this.at = end + 1;
    return text;
  }

  string(): string {
    const length = this.int32();
    const at = this.take(length);
    if (length < 1 || this.buffer[at + length - 1] !== 0) throw invalid('unterminated string');
    return this.text(at, at + length - 1);
  }

  /** Short names are mostly ASCII, and building those by hand beats a call into the decoder. */
  private text(start: number, end: number): string {
    if (end - start > 24) return this.buffer.toString('utf8', start, end);
    for (let i = start; i < end; i++) if ((this.buffer[i] ?? 0) > 127) return this.buffer.toString('utf8', start, end);
    return this.buffer.toString('latin1', start, end);
  }

  binary(): bson.Binary {
    const length = this.int32();
    const subtype = this.buffer[this.take(1)] ?? 0;
    const at = this.take(length);
    return new bson.Binary(this.copy(at, length), subtype);
  }

  date(): Date {
    const date = new Date(Number(this.buffer.readBigInt64LE(this.take(8))));
    if (Number.isNaN(date.getTime())) throw invalid('date out of range');
    return date;
  }
}

/** A whole double in the range of an int would come back as an int if it stayed a bare number. */
const keepDouble = (value: number) => (isInt32(value) ? new bson.Double(value) : value);
