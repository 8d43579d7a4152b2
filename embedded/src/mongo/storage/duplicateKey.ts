import { ObjectId } from 'bson';

import { MongoError, type Doc } from '../semantics/index';
import type { Collection } from './Collection';
import type { Index } from './Index';

export const DUPLICATE_KEY = 11000;

export function duplicateKey(collection: Collection, index: Index, doc: Doc, key: Buffer): MongoError {
  const keyValue = index.valuesOf(doc, key);
  const shown = Object.entries(keyValue).map(([field, value]) => `${field}: ${show(value)}`);
  const message = `E11000 duplicate key error collection: ${collection.namespace} index: ${index.spec.name} dup key: { ${shown.join(', ')} }`;
  return new MongoError(DUPLICATE_KEY, message, { codeName: 'DuplicateKey', extra: { keyPattern: index.spec.key, keyValue } });
}

function show(value: unknown): string {
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  return JSON.stringify(value);
}
