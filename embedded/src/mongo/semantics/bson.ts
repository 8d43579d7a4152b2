import * as bson from 'bson';

import { isInt32 } from './bsonTypes';
import type { Doc } from './contract';
import { MongoError } from './mongoError';
import { setField } from './ownFields';

const MAX_DEPTH = 180;
const invalid = (why: string) => new MongoError(22, `Invalid BSON: ${why}`);

/** Reads one document. Own reader, because only it keeps int, long and double apart and stays safe with any field name. */
export function deserialize(bytes: Uint8Array): Doc {
  return read(bytes);
}

/** Reads only the named fields on top and passes over the others, which is much quicker. */
export function deserializeFields(bytes: Uint8Array, fields: ReadonlySet<string>): Doc {
  return read(bytes, fields);
}

function read(bytes: Uint8Array, fields?: ReadonlySet<string>): Doc {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = new Reader(buffer);
  const doc = fields ? reader.some(namesOf(fields)) : reader.document(0);
  if (reader.at !== buffer.length) throw invalid('length does not match');
  return doc;
}

interface Name {
  name: string;
  bytes: Uint8Array;
}

const known = new WeakMap<ReadonlySet<string>, Name[]>();

function namesOf(fields: ReadonlySet<string>): Name[] {
  let names = known.get(fields);
  if (!names) known.set(fields, (names = [...fields].map((name) => ({ name, bytes: Buffer.from(name) }))));
  return names;
}

/** Writes one document; fields that are undefined are left out. */
export function serialize(doc: Doc): Uint8Array {
  return bson.serialize(doc, { ignoreUndefined: true, checkKeys: false });
}

const TYPE = { string: 0x02, document: 0x03, array: 0x04, int32: 0x10 } as const;
/** Lengths of the types that have a fixed one. */
const SIZES: Record<number, number> = { 0x01: 8, 0x07: 12, 0x08: 1, 0x09: 8, 0x0a: 0, 0x10: 4, 0x11: 8, 0x12: 8, 0x13: 16, 0x7f: 0, 0xff: 0 };

const SCALARS: Record<number, (reader: Reader) => unknown> = {
  0x01: (reader) => keepDouble(reader.buffer.readDoubleLE(reader.take(8))),
  0x05: (reader) => reader.binary(),
  0x07: (reader) => new bson.ObjectId(reader.copy(reader.take(12), 12)),
  0x08: (reader) => reader.buffer[reader.take(1)] !== 0,
  0x09: (reader) => reader.date(),
  0x0a: () => null,
  0x0b: (reader) => regex(reader.cstring(), reader.cstring()),
  0x0d: (reader) => new bson.Code(reader.string()),
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
    const end = this.begin(depth);
    for (let kind = this.byte(); kind !== 0; kind = this.byte()) setField(doc, this.cstring(), this.value(kind, depth));
    if (this.at !== end) throw invalid('length does not match');
    return doc;
  }

  /** Only these fields. Names are compared as bytes: most of them are passed over, and need no text made of them. */
  some(names: Name[]): Doc {
    const doc: Doc = {};
    const end = this.begin(0);
    for (let kind = this.byte(); kind !== 0; kind = this.byte()) {
      const start = this.at;
      this.passCstring();
      const found = names.find(({ bytes }) => this.isAt(start, bytes));
      if (found) setField(doc, found.name, this.value(kind, 0));
      else this.pass(kind);
    }
    if (this.at !== end) throw invalid('length does not match');
    return doc;
  }

  private isAt(start: number, bytes: Uint8Array): boolean {
    if (this.at - 1 - start !== bytes.length) return false;
    for (let i = 0; i < bytes.length; i++) if (this.buffer[start + i] !== bytes[i]) return false;
    return true;
  }

  private array(depth: number): unknown[] {
    const items: unknown[] = [];
    const end = this.begin(depth);
    for (let kind = this.byte(); kind !== 0; kind = this.byte()) {
      this.passCstring(); // elements come in order, their numbers say nothing new
      items.push(this.value(kind, depth));
    }
    if (this.at !== end) throw invalid('length does not match');
    return items;
  }

  /** Reads the length in front of a document or array and gives the place of its end. */
  private begin(depth: number): number {
    if (depth > MAX_DEPTH) throw new MongoError(15, `BSONObj exceeds maximum nested object depth: ${MAX_DEPTH}`);
    const start = this.at;
    const end = start + this.int32();
    if (end > this.buffer.length || end < start + 5) throw invalid('bad length');
    return end;
  }

  private value(kind: number, depth: number): unknown {
    if (kind === TYPE.string) return this.string();
    if (kind === TYPE.int32) return this.int32();
    if (kind === TYPE.document) return this.document(depth + 1);
    if (kind === TYPE.array) return this.array(depth + 1);
    const read = SCALARS[kind];
    if (!read) throw invalid(`type 0x${kind.toString(16)} is not supported`);
    return read(this);
  }

  private pass(kind: number): void {
    const size = SIZES[kind];
    if (size !== undefined) this.take(size);
    else if (kind === TYPE.string) this.take(this.int32());
    else if (kind === TYPE.document || kind === TYPE.array) this.take(this.int32() - 4);
    else this.value(kind, 0);
  }

  private byte(): number {
    return this.buffer[this.take(1)] ?? 0;
  }

  private passCstring(): void {
    const { buffer } = this;
    let end = this.at;
    for (let byte = buffer[end]; byte !== 0; byte = buffer[++end]) if (byte === undefined) throw invalid('unterminated name');
    this.at = end + 1;
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
    const at = this.take(4);
    const { buffer } = this;
    return (buffer[at] ?? 0) | ((buffer[at + 1] ?? 0) << 8) | ((buffer[at + 2] ?? 0) << 16) | ((buffer[at + 3] ?? 0) << 24);
  }

  cstring(): string {
    const { buffer } = this;
    const start = this.at;
    let end = start;
    let isAscii = true;
    for (let byte = buffer[end]; byte !== 0; byte = buffer[++end]) {
      if (byte === undefined) throw invalid('unterminated name');
      if (byte > 127) isAscii = false;
    }
    this.at = end + 1;
    return buffer.toString(isAscii ? 'latin1' : 'utf8', start, end);
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
    let length = this.int32();
    const subtype = this.byte();
    if (subtype === bson.Binary.SUBTYPE_BYTE_ARRAY) {
      const inner = this.int32(); // the old form says its length twice
      if (inner !== length - 4) throw invalid('bad length of binary data');
      length = inner;
    }
    const at = this.take(length);
    return new bson.Binary(this.copy(at, length), subtype);
  }

  date(): Date {
    const date = new Date(Number(this.buffer.readBigInt64LE(this.take(8))));
    if (Number.isNaN(date.getTime())) throw invalid('date out of range');
    return date;
  }
}

/** The library refuses options that no regular expression has. */
function regex(pattern: string, options: string): bson.BSONRegExp {
  try {
    return new bson.BSONRegExp(pattern, options);
  } catch {
    throw invalid('options of a regular expression');
  }
}

/** A whole double in the range of an int would come back as an int if it stayed a bare number. */
const keepDouble = (value: number) => (isInt32(value) ? new bson.Double(value) : value);
