import { isDoc } from './bsonTypes';
import { compareValues } from './compareValues';
import type { Collation, Doc } from './contract';
import { keyTuples } from './indexValues';
import { badValue, MongoError } from './mongoError';

export type Comparator = (a: Doc, b: Doc) => number;

/** Compares documents by a sort specification. Keys are kept per document, so each is worked out once however often it is compared. */
export function compileSort(spec: Doc, collation?: Collation): Comparator {
  const fields = Object.keys(spec).map((name) => ({ path: name.split('.'), descending: isDescending(name, spec[name]) }));
  const order = (a: unknown[], b: unknown[]) => {
    for (const [i, { descending }] of fields.entries()) {
      const result = compareValues(a[i], b[i], collation);
      if (result !== 0) return descending ? -result : result;
    }
    return 0;
  };
  const paths = fields.map(({ path }) => path);
  const keys = new WeakMap<Doc, unknown[]>();
  const keyOf = (doc: Doc): unknown[] => {
    let key = keys.get(doc);
    if (!key) {
      key = keyTuples(doc, paths).reduce((least, tuple) => (order(tuple, least) < 0 ? tuple : least));
      keys.set(doc, key);
    }
    return key;
  };
  return (a, b) => order(keyOf(a), keyOf(b));
}

function isDescending(name: string, direction: unknown): boolean {
  if (name === '' || name.split('.').includes('')) throw new MongoError(40352, 'FieldPath must not be empty');
  if (name.startsWith('$')) throw new MongoError(16410, `Field path names may not start with '$'. Consider using $getField or $setField.`);
  if (isDoc(direction)) throw badValue('$meta sorts are not supported');
  if (direction !== 1 && direction !== -1) throw new MongoError(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
  return direction === -1;
}
