import * as bson from 'bson';

import type { Doc } from './contract';
import { MongoError } from './mongoError';
import { setField } from './ownFields';

/** Numbers become JavaScript's; those of 64 bits stay apart as bigint, so that they can be refused where they would lose digits. */
const READING = { useBigInt64: true, promoteBuffers: false, bsonRegExp: true, validation: { utf8: false } } as const;

/** Reads one document; what is wrong with its bytes is an error of MongoDB's kind. */
export function deserialize(bytes: Uint8Array): Doc {
  try {
    return bson.deserialize(bytes, READING);
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error));
  }
}

/** Writes one document; fields that are undefined are left out. */
export function serialize(doc: Doc): Uint8Array {
  return bson.serialize(doc, { ignoreUndefined: true });
}

/** Reads only the named fields on top of a stored document and passes over the others, which is much quicker. */
export function deserializeFields(bytes: Uint8Array, fields: ReadonlySet<string>): Doc {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = namesOf(fields);
  const doc: Doc = {};
  for (let at = 4; buffer[at] !== 0;) {
    const nameEnd = endOfName(buffer, at + 1);
    const end = nameEnd + 1 + lengthOf(buffer, at, nameEnd + 1);
    const found = names.find(({ bytes: name }) => isAt(buffer, at + 1, nameEnd, name));
    if (found) setField(doc, found.name, valueOf(buffer, at, nameEnd + 1, end));
    at = end;
  }
  return doc;
}

const invalid = (why: string) => new MongoError(22, `Invalid BSON: ${why}`);

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

function endOfName(buffer: Buffer, start: number): number {
  let end = start;
  while (buffer[end]) end++;
  return end;
}

function isAt(buffer: Buffer, start: number, end: number, name: Uint8Array): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (buffer[start + i] !== name[i]) return false;
  return true;
}

const Type = { double: 0x01, string: 0x02, binary: 0x05, bool: 0x08, nothing: 0x0a, regex: 0x0b, int32: 0x10 } as const;
/** Lengths of the types that have a fixed one. */
const SIZES: Record<number, number> = { [Type.double]: 8, 0x07: 12, [Type.bool]: 1, 0x09: 8, [Type.nothing]: 0, [Type.int32]: 4, 0x12: 8 };

function lengthOf(buffer: Buffer, at: number, start: number): number {
  const type = buffer[at] ?? 0;
  const size = SIZES[type];
  if (size !== undefined) return size;
  if (type === Type.regex) return endOfName(buffer, endOfName(buffer, start) + 1) + 1 - start;
  const length = buffer.readInt32LE(start);
  return type === Type.string ? length + 4 : type === Type.binary ? length + 5 : length;
}

/** Builds the frequent scalars at once, and everything else from a document of this one element. */
function valueOf(buffer: Buffer, at: number, start: number, end: number): unknown {
  const type = buffer[at];
  if (type === Type.string) return buffer.toString('utf8', start + 4, end - 1);
  if (type === Type.int32) return buffer.readInt32LE(start);
  if (type === Type.double) return buffer.readDoubleLE(start);
  if (type === Type.bool) return buffer[start] !== 0;
  if (type === Type.nothing) return null;
  const alone = Buffer.alloc(4 + end - at + 1);
  alone.writeInt32LE(alone.length, 0);
  buffer.copy(alone, 4, at, end);
  return Object.values(deserialize(alone))[0];
}
