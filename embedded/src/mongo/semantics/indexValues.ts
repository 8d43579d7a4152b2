import { EMPTY_ARRAY, isDoc } from './bsonTypes';
import type { Doc } from './contract';
import { badValue } from './mongoError';
import { getField } from './ownFields';
import { isArrayIndex } from './paths';

interface Cursor {
  value: unknown;
  rest: readonly string[];
  /** The value is final, even when it is an array. */
  done: boolean;
}

/**
 * The keys a document has in an index over one path: one per element of an
 * array, EMPTY_ARRAY for an empty one, undefined where nothing is there (it
 * has the key of null). Queries for a whole array cannot be answered from it.
 */
export function indexValues(doc: Doc, path: string): unknown[] {
  return keyTuples(doc, [path.split('.')]).map((tuple) => tuple[0]);
}

/**
 * The same for several paths at once. Paths through one array give one tuple
 * per element of it; paths through different arrays are refused, as MongoDB does.
 */
export function keyTuples(doc: Doc, paths: readonly (readonly string[])[]): unknown[][] {
  return expand(paths.map((rest) => ({ value: doc, rest, done: false })));
}

function expand(cursors: Cursor[]): unknown[][] {
  const stopped = cursors.map((cursor) => (cursor.done ? cursor : walkToArray(cursor)));
  const arrays = new Set(stopped.flatMap(({ value, done }) => (!done && Array.isArray(value) ? [value as unknown[]] : [])));
  if (arrays.size === 0) return [stopped.map(({ value }) => value)];
  if (arrays.size > 1) throw badValue('cannot sort with keys that are parallel arrays');
  const [array = []] = arrays;
  if (array.length === 0) return [stopped.map((cursor) => (cursor.done ? cursor.value : cursor.rest.length === 0 ? EMPTY_ARRAY : undefined))];
  return array.flatMap((item) => expand(stopped.map((cursor) => (cursor.done ? cursor : enter(item, cursor.rest)))));
}

/** Elements of arrays in arrays are not opened: the inner array is the key. */
function enter(item: unknown, rest: readonly string[]): Cursor {
  if (rest.length === 0) return { value: item, rest, done: true };
  return isDoc(item) ? { value: item, rest, done: false } : { value: undefined, rest: [], done: true };
}

function walkToArray({ value: start, rest }: Cursor): Cursor {
  let value = start;
  for (const [i, name] of rest.entries()) {
    if (Array.isArray(value)) {
      if (!isArrayIndex(name)) return { value, rest: rest.slice(i), done: false };
      value = value[Number(name)];
    } else value = isDoc(value) ? getField(value, name) : undefined;
  }
  return { value, rest: [], done: !Array.isArray(value) };
}
