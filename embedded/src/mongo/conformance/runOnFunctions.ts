import type { Document } from 'mongodb';

import {
  applyUpdate,
  compileFilter,
  compileProjection,
  compileSort,
  deserialize,
  type Doc,
  refuseTypes,
  runPipeline,
  serialize,
  upsertSeed,
} from '../semantics';
import type { Case, OperationCase } from './cases';

/** Through BSON and back, as a message would bring it. */
function read<T>(value: T): T {
  const doc = deserialize(serialize({ value }));
  refuseTypes(doc);
  return doc.value as T;
}

const numbered = (docs: Document[]) => docs.map((doc, i) => read({ _id: i + 1, ...doc }));
const now = new Date();

/** Runs a case on the functions of the semantics alone, without a server. */
export function runOnFunctions(given: Exclude<Case, OperationCase>): unknown {
  switch (given.kind) {
    case 'match': {
      const matches = compileFilter(read(given.filter), { collation: given.collation });
      const found = numbered(given.docs).filter(matches);
      if (given.sort) found.sort(compileSort(read(given.sort), given.collation));
      return found.map((doc) => doc._id);
    }
    case 'projection': {
      const [doc = {}] = numbered([given.doc]);
      return compileProjection(read(given.projection))(doc);
    }
    case 'update':
      return updated(given);
    case 'pipeline': {
      return [...runPipeline(read(given.pipeline), numbered(given.docs), { collation: given.collation, now })];
    }
    case 'expression': {
      const [result = {}] = runPipeline([{ $project: { _id: 0, value: read(given.expression) } }], numbered([given.doc]), { now });
      return result.value;
    }
  }
}

function updated(given: Extract<Case, { kind: 'update' }>): unknown {
  const filter = read(given.filter);
  const options = { arrayFilters: given.arrayFilters?.map(read), now };
  const [doc] = given.doc ? numbered([given.doc]) : [];
  if (doc && compileFilter(filter)(doc)) {
    const result = applyUpdate(doc, read(given.update), options);
    return { doc: result.doc, modified: Number(result.changed) };
  }
  if (!given.upsert) return { doc, modified: 0 };
  const seed: Doc = upsertSeed(filter);
  return { doc: applyUpdate(seed, read(given.update), { ...options, isInsert: true }).doc, modified: 0 };
}
