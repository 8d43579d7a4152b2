import { isDoc } from '../bsonTypes';
import type { Doc } from '../contract';
import { MongoError } from '../mongoError';
import { getField, setField } from '../ownFields';
import type { CompileStage } from './stage';

/** `$unwind`: one document per element of an array. */
export const unwind: CompileStage = (spec) => {
  const { path, includeArrayIndex: indexField, preserveNullAndEmptyArrays: preserve = false } = isDoc(spec) ? spec : { path: spec };
  if (typeof path !== 'string') throw new MongoError(28808, 'expected a string as the path for $unwind stage');
  if (!path.startsWith('$') || path.length < 2) throw new MongoError(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  if (typeof preserve !== 'boolean') throw new MongoError(28809, 'expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage');
  if (indexField !== undefined && (typeof indexField !== 'string' || indexField === '' || indexField.startsWith('$')))
    throw new MongoError(28810, 'expected a non-empty string for the includeArrayIndex option to $unwind stage');
  const parts = path.slice(1).split('.');
  const numbered = (doc: Doc, index: bigint | null) => (indexField === undefined ? doc : withField(doc, indexField.split('.'), index));
  return function* (input) {
    for (const doc of input) {
      const value = fieldAt(doc, parts);
      if (Array.isArray(value) && value.length > 0) for (const [i, item] of value.entries()) yield numbered(withField(doc, parts, item), BigInt(i));
      else if (value !== null && value !== undefined && !Array.isArray(value)) yield numbered(doc, null);
      else if (preserve) yield numbered(Array.isArray(value) ? withField(doc, parts, undefined) : doc, null);
    }
  };
};

function fieldAt(doc: Doc, parts: string[]): unknown {
  let value: unknown = doc;
  for (const name of parts) value = isDoc(value) ? getField(value, name) : undefined;
  return value;
}

/** A copy with one field set or, for undefined, without it; only the documents on the way are copied. */
export function withField(doc: Doc, [name = '', ...rest]: string[], value: unknown): Doc {
  const { ...copy } = doc;
  const child = getField(doc, name);
  const content = rest.length === 0 ? value : withField(isDoc(child) ? child : {}, rest, value);
  if (content === undefined) Reflect.deleteProperty(copy, name);
  else setField(copy, name, content);
  return copy;
}
