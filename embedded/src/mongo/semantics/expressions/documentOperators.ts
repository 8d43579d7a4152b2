import { isDoc, typeName } from '../bsonTypes';
import type { Doc } from '../contract';
import { MongoError } from '../mongoError';
import { setField } from '../ownFields';
import { unary, variadic } from './operands';
import { isNothing, type Operator } from './scope';

function mergeObjects(values: unknown[]): unknown {
  const result: Doc = {};
  const docs = values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values;
  for (const doc of docs) {
    if (isNothing(doc)) continue;
    if (!isDoc(doc)) throw new MongoError(40400, `$mergeObjects requires object inputs, but input is of type ${typeName(doc)}`);
    for (const name of Object.keys(doc)) setField(result, name, doc[name]);
  }
  return result;
}

export const DOCUMENT_OPERATORS: Record<string, Operator> = {
  $mergeObjects: variadic(mergeObjects),
  $type: unary(typeName),
};
