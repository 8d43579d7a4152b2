import { isDoc, typeName } from './bsonTypes';
import type { Doc } from './contract';
import { badValue, MongoError } from './mongoError';
import { getField, setField } from './ownFields';
import { isArrayIndex } from './paths';

/** What is to happen to one field. Nothing happens without `apply`, but no other change may touch the path. */
export interface Change {
  path: string[];
  apply: ((current: unknown) => unknown) | undefined;
}

const MAX_PADDING = 1_500_000;

/**
 * Makes the changes in the document itself, in the order of their paths, in
 * which new fields come out. Two of one path, or of a path and its parent, are
 * refused with `conflict` before the first is made.
 */
export function makeChanges(doc: Doc, changes: Change[], conflict: number): void {
  const key = ({ path }: Change) => `${path.join('\0')}\0`; // sorts a path right before those below it
  const sorted = [...changes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  for (const [i, change] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before && key(change).startsWith(key(before)))
      throw new MongoError(conflict, `Updating the path '${change.path.join('.')}' would create a conflict at '${before.path.join('.')}'`);
  }
  for (const { path, apply } of sorted) if (apply) changeAt(doc, path, apply);
}

function changeAt(parent: unknown, [name = '', ...rest]: string[], apply: (current: unknown) => unknown): void {
  if (!isDoc(parent) && !(Array.isArray(parent) && isArrayIndex(name)))
    throw new MongoError(28, `Cannot create field '${name}' in a value of type ${typeName(parent)}`);
  const current = getField(parent, name);
  if (rest.length === 0) return put(parent, name, apply(current));
  const child = current === undefined ? {} : current;
  changeAt(child, rest, apply);
  return put(parent, name, current === undefined && Object.keys(child as Doc).length === 0 ? undefined : child); // only what got a field is made
}

/** Undefined takes a field away; in an array null stays in its place. */
function put(parent: Doc | unknown[], name: string, value: unknown): void {
  if (getField(parent, name) === value) return;
  if (Array.isArray(parent)) putElement(parent, Number(name), value ?? null);
  else if (value === undefined) Reflect.deleteProperty(parent, name);
  else setField(parent, name, value);
}

function putElement(array: unknown[], index: number, value: unknown): void {
  if (index - array.length > MAX_PADDING) throw badValue(`Cannot fill an array with more than ${MAX_PADDING} elements`);
  while (array.length < index) array.push(null);
  array[index] = value;
}
