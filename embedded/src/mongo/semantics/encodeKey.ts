import type { Binary, BSONRegExp, ObjectId } from 'bson';

import { Rank, rankOf } from './bsonTypes';
import { collatorOf } from './collation';
import { regexText } from './compareValues';
import type { Collation, Doc } from './contract';

const END = Uint8Array.of(0);
/** After a number, which has its full length in any case; part of the keys on disk. */
const NUMBER_END = 2;
const MIN_DATE_OFFSET = 1n << 63n;
const BYTES = Array.from({ length: 256 }, (_none, byte) => Uint8Array.of(byte));

/**
 * A value as bytes whose order is the order of compareValues. The end of the
 * value is known from the bytes alone, so keys of several fields can simply be
 * put one after the other. Undefined becomes null.
 */
export function encodeKey(value: unknown, descending: boolean, collation?: Collation): Uint8Array {
  const key = Buffer.concat(partsOf(value, collation));
  if (descending) for (let i = 0; i < key.length; i++) key[i] = ~(key[i] ?? 0);
  return key;
}

/** The ascending key as a string: equal values, and only those, give the same one. For hash maps. */
export const hashKey = (value: unknown, collation?: Collation): string => Buffer.concat(partsOf(value, collation)).toString('latin1');

function partsOf(value: unknown, collation?: Collation): Uint8Array[] {
  const rank = rankOf(value);
  return [byte(rank), ...(WRITERS[rank]?.(value, collation) ?? [])];
}

const byte = (value: number) => BYTES[value] ?? END;

const WRITERS: Partial<Record<Rank, (value: unknown, collation?: Collation) => Uint8Array[]>> = {
  [Rank.number]: (value) => [doubleKey(value as number)],
  [Rank.string]: (value, collation) => (collation ? [collatorOf(collation).key(String(value)), END] : [textKey(String(value))]),
  [Rank.object]: (value, collation) => [...docParts(value as Doc, collation), END],
  [Rank.array]: (value, collation) => [...(value as unknown[]).flatMap((item) => partsOf(item, collation)), END],
  [Rank.binary]: (value) => {
    const head = Buffer.allocUnsafe(5);
    head.writeUInt32BE((value as Binary).length());
    head.writeUInt8((value as Binary).sub_type, 4);
    return [head, (value as Binary).value()];
  },
  [Rank.objectId]: (value) => [(value as ObjectId).id],
  [Rank.bool]: (value) => [byte(Number(value))],
  [Rank.date]: (value) => {
    const key = Buffer.allocUnsafe(8);
    key.writeBigUInt64BE(BigInt((value as Date).getTime()) + MIN_DATE_OFFSET);
    return [key];
  },
  [Rank.regex]: (value) => [textKey(regexText(value as BSONRegExp))],
};

function docParts(doc: Doc, collation?: Collation): Uint8Array[] {
  return Object.keys(doc).flatMap((name) => [byte(rankOf(doc[name])), textKey(name), ...partsOf(doc[name], collation)]);
}

/** The bits of a double, turned so that they sort as bytes. NaN comes first, and -0 is 0. */
function doubleKey(value: number): Uint8Array {
  const key = Buffer.alloc(9);
  key[8] = NUMBER_END;
  if (Number.isNaN(value)) return key;
  key.writeDoubleBE(value === 0 ? 0 : value);
  if (value < 0) for (let i = 0; i < 8; i++) key[i] = ~(key[i] ?? 0);
  else key[0] = (key[0] ?? 0) ^ 0x80;
  return key;
}

/** UTF-8 with 0 and 1 escaped, so that a lone 0 can mark the end. */
function textKey(text: string): Uint8Array {
  const key = Buffer.from(`${text}\0`);
  if (!/[\0\u0001]/.test(text)) return key; // eslint-disable-line no-control-regex -- these two are what it is about
  return Buffer.concat([...key.subarray(0, -1)].flatMap((code) => (code > 1 ? [byte(code)] : [byte(1), byte(code + 1)])).concat(END));
}
