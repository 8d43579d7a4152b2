import { type FieldMergeFunction, type StoreObject, type TypePolicy } from '@apollo/client';

/** Cards and sums of the columns come in two answers: each adds to the column what it knows of it. */
const mergeStages: FieldMergeFunction<readonly StoreObject[]> = (existing, incoming, { mergeObjects, readField }) => {
  const known = new Map(existing?.map((column) => [readField('stage', column), column]));
  return incoming.map((column) => mergeObjects(known.get(readField('stage', column)) ?? {}, column));
};

export const SiteRequestConnection: TypePolicy = { fields: { stages: { merge: mergeStages } } };
