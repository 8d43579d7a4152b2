import { isDoc, typeName } from './bsonTypes';
import { sameValue } from './compareValues';
import type { Doc } from './contract';
import { setField } from './ownFields';

/** A copy whose documents and arrays are its own; scalars are never changed and can be shared. */
export function cloneValue<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cloneValue) as T;
  if (!isDoc(value)) return value;
  const copy: Doc = {};
  for (const name of Object.keys(value)) setField(copy, name, cloneValue(value[name]));
  return copy as T;
}

/** Same bytes on disk: unlike equality in queries this tells 1 from 1.0. */
export function identical(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => identical(item, b[i]));
  if (!isDoc(a) || !isDoc(b)) return typeName(a) === typeName(b) && sameValue(a, b);
  const left = Object.keys(a);
  const right = Object.keys(b);
  return left.length === right.length && left.every((name, i) => name === right[i] && identical(a[name], b[name]));
}
