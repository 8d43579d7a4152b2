import { AbstractCursor, type Collection, type Db, type Document } from 'mongodb';

import type { Case, MatchCase, OperationCase, UpdateCase } from './cases';

const numbered = (docs: Document[]) => docs.map((doc, i) => ({ _id: i + 1, ...doc }));

async function fill(collection: Collection, docs: Document[]): Promise<void> {
  await collection.deleteMany({});
  if (docs.length > 0) await collection.insertMany(docs);
}

/** Runs a case through the driver. */
export async function runOnServer(db: Db, given: Case): Promise<unknown> {
  const collection = db.collection('cases');
  switch (given.kind) {
    case 'match':
      return found(collection, given);
    case 'projection':
      await fill(collection, numbered([given.doc]));
      return collection.findOne({}, { projection: given.projection });
    case 'update':
      return updated(collection, given);
    case 'operation':
      return operated(db, given);
    case 'pipeline':
      await fill(collection, numbered(given.docs));
      return collection.aggregate(given.pipeline, given.collation && { collation: given.collation }).toArray();
    case 'expression': {
      await fill(collection, numbered([given.doc]));
      const [result] = await collection.aggregate([{ $project: { _id: 0, value: given.expression } }]).toArray();
      return result?.value;
    }
  }
}

async function found(collection: Collection, { docs, filter, collation, sort }: MatchCase): Promise<number[]> {
  await fill(collection, numbered(docs));
  const cursor = collection.find(filter, { ...(collation && { collation }), ...(sort && { sort }) });
  const ids = (await cursor.toArray()).map(({ _id }) => Number(_id));
  return sort ? ids : ids.sort((a, b) => a - b);
}

async function updated(collection: Collection, { doc, filter, update, upsert = false, arrayFilters }: UpdateCase): Promise<unknown> {
  await fill(collection, doc ? numbered([doc]) : []);
  const result = await collection.updateOne(filter, update, { upsert, ...(arrayFilters && { arrayFilters }) });
  return { doc: (await collection.findOne()) ?? undefined, modified: result.modifiedCount };
}

/** On a fresh collection, because the indexes are its own. */
async function operated(db: Db, { docs, indexes, call: [method, ...args], expected, after }: OperationCase): Promise<unknown> {
  const collection = db.collection(`operations_${++operations}`);
  await fill(collection, numbered(docs));
  for (const [key, options] of indexes) await collection.createIndex(key, options ?? {});
  const calls = collection as unknown as Record<string, (...given: unknown[]) => unknown>;
  const given: unknown = await calls[method]?.(...args);
  const result: unknown = given instanceof AbstractCursor ? await given.toArray() : given;
  return { result: partOf(result, expected), ...(after && { after: await collection.find().sort({ _id: 1 }).toArray() }) };
}

let operations = 0;

/** Only what the expectation speaks of. */
function partOf(result: unknown, expected: unknown): unknown {
  const names = isPlain(expected) && isPlain(result) ? Object.keys(expected) : undefined;
  return names ? Object.fromEntries(names.map((name) => [name, (result as Document)[name] as unknown])) : result;
}

const isPlain = (value: unknown): value is Document => typeof value === 'object' && value !== null && !Array.isArray(value);
