import type { Collection, Db, Document } from 'mongodb';

import type { Case } from './cases';

const numbered = (docs: Document[]) => docs.map((doc, i) => ({ _id: i + 1, ...doc }) as Document);

async function fill(collection: Collection, docs: Document[]): Promise<void> {
  await collection.deleteMany({});
  if (docs.length > 0) await collection.insertMany(docs);
}

/** Runs a case through the driver. */
export async function runOnServer(db: Db, given: Case): Promise<unknown> {
  const collection = db.collection('cases');
  switch (given.kind) {
    case 'match': {
      await fill(collection, numbered(given.docs));
      const found = collection.find(given.filter, { ...(given.collation && { collation: given.collation }), ...(given.sort && { sort: given.sort }) });
      const ids = (await found.toArray()).map(({ _id }) => Number(_id));
      return given.sort ? ids : ids.sort((a, b) => a - b);
    }
    case 'projection':
      await fill(collection, numbered([given.doc]));
      return collection.findOne(given.filter, { projection: given.projection });
    case 'update': {
      await fill(collection, given.doc ? numbered([given.doc]) : []);
      const result = await collection.updateOne(given.filter, given.update, { upsert: given.upsert ?? false, ...(given.arrayFilters && { arrayFilters: given.arrayFilters }) });
      return { doc: (await collection.findOne()) ?? undefined, modified: result.modifiedCount };
    }
    case 'pipeline':
      await fill(collection, numbered(given.docs));
      if (given.others.length > 0) await fill(db.collection('others'), given.others);
      return collection.aggregate(given.pipeline, given.collation && { collation: given.collation }).toArray();
    case 'expression': {
      await fill(collection, numbered([given.doc]));
      const [result] = await collection.aggregate([{ $project: { _id: 0, value: given.expression } }]).toArray();
      return result?.value;
    }
  }
}
