import { isDoc } from './bsonTypes';
import type { Doc } from './contract';
import { getField } from './ownFields';

export type Test = (value: unknown) => boolean;

/**
 * Shows a test every value that a query on a dotted path looks at and tells
 * whether one passed. Arrays on the way are looked through; a number in the
 * path is a place in an array and a field name both. With `expandLeaf` an array
 * at the end shows its elements first and then itself.
 */
export function somePathValue(start: unknown, path: readonly string[], test: Test, expandLeaf: boolean, from = 0): boolean {
  let value = start;
  for (let i = from; i < path.length; i++) {
    if (Array.isArray(value)) return someInArray(value, path, test, expandLeaf, i);
    if (!isDoc(value)) return test(undefined);
    value = getField(value, path[i] ?? '');
  }
  if (expandLeaf && Array.isArray(value) && value.some(test)) return true;
  return test(value);
}

function someInArray(array: unknown[], path: readonly string[], test: Test, expandLeaf: boolean, at: number): boolean {
  for (const item of array) if (isDoc(item) && somePathValue(item, path, test, expandLeaf, at)) return true;
  const name = path[at] ?? '';
  if (!isArrayIndex(name) || Number(name) >= array.length) return false;
  const item = array[Number(name)];
  if (at === path.length - 1) return test(item);
  return (isDoc(item) || Array.isArray(item)) && somePathValue(item, path, test, expandLeaf, at + 1);
}

/** What aggregation sees at a path: through an array an array of what its documents hold; numbers are only names. */
export function valueAtPath(start: unknown, path: readonly string[], from = 0): unknown {
  let value = start;
  for (let i = from; i < path.length; i++) {
    if (Array.isArray(value))
      return value
        .filter(isDoc)
        .map((item) => valueAtPath(item, path, i))
        .filter((found) => found !== undefined);
    if (!isDoc(value)) return undefined;
    value = getField(value, path[i] ?? '');
  }
  return value;
}

export const isArrayIndex = (name: string) => /^(0|[1-9]\d*)$/.test(name);

/** Runs through single documents only, for paths of which an array is a mere value. */
export function plainValueAt(doc: Doc, path: readonly string[]): unknown {
  let value: unknown = doc;
  for (const name of path) {
    if (Array.isArray(value)) value = isArrayIndex(name) ? value[Number(name)] : undefined;
    else value = isDoc(value) ? getField(value, name) : undefined;
  }
  return value;
}
