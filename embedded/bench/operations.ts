import { ObjectId, type Collection, type Document, type MongoClient } from 'mongodb';

const BATCH = 1000;
const TOKENS = ['stahlbau', 'bäckerei', 'logistik', 'software', 'gießerei', 'druckerei', 'spedition', 'maschinen', 'elektro', 'holzbau'];
const STAGES = ['new', 'contacted', 'visited', 'offer', 'closed'];
/** Brings a document to about 1 KB. */
const TEXT = 'Notiz zum Betrieb und seiner Lage. '.repeat(20);

export interface Run {
  client: MongoClient;
  collection: Collection;
  /** How many documents there are. */
  documents: number;
  /** Number of the run, from which every run takes other values. */
  run: number;
}

export interface Operation {
  name: string;
  runs: number;
  run: (given: Run) => Promise<unknown>;
}

const idOf = (number: number) => new ObjectId(number.toString(16).padStart(24, '0'));
const pick = (documents: number, run: number) => (run * 7919) % documents;

function companyOf(number: number): Document {
  const tokens = [TOKENS[number % 10], TOKENS[(number * 7) % 10], `ort${number % 500}`, `nr${number}`];
  return {
    _id: idOf(number),
    name: `Betrieb ${(number * 7919) % 1_000_003}`,
    number,
    town: number % 500,
    stage: STAGES[number % 5],
    jobs: number % 700,
    changedAt: new Date(1.7e12 + number * 60_000),
    tokens,
    text: TEXT,
  };
}

/** The collection with its six indexes and its documents. */
export async function fill(collection: Collection, documents: number): Promise<void> {
  await collection.createIndexes([
    { key: { number: 1 }, unique: true },
    { key: { town: 1, changedAt: -1 } },
    { key: { changedAt: -1 } },
    { key: { tokens: 1 } },
    { key: { stage: 1, jobs: 1 } },
    { key: { name: 1 }, collation: { locale: 'de', strength: 2 } },
  ]);
  for (let from = 0; from < documents; from += BATCH)
    await collection.insertMany(Array.from({ length: Math.min(BATCH, documents - from) }, (_, i) => companyOf(from + i)));
}

export const OPERATIONS: Operation[] = [
  { name: 'insert', runs: 300, run: ({ collection, documents, run }) => collection.insertOne(companyOf(documents + run)) },
  { name: 'findById', runs: 500, run: ({ collection, documents, run }) => collection.findOne({ _id: idOf(pick(documents, run)) }) },
  { name: 'indexed equality', runs: 500, run: ({ collection, documents, run }) => collection.findOne({ number: pick(documents, run) }) },
  {
    name: 'range, sort, limit 50',
    runs: 200,
    run: ({ collection, run }) =>
      collection
        .find({ town: run % 500, changedAt: { $gte: new Date(1.7e12) } })
        .sort({ changedAt: -1 })
        .limit(50)
        .toArray(),
  },
  {
    name: 'German order, limit 50',
    runs: 200,
    run: ({ collection, run }) =>
      collection
        .find({ name: { $gte: `betrieb ${run}` } })
        .collation({ locale: 'de', strength: 2 })
        .sort({ name: 1 })
        .limit(50)
        .toArray(),
  },
  {
    name: 'token prefix, limit 20',
    runs: 200,
    run: ({ collection, documents, run }) =>
      collection
        .find({ tokens: { $elemMatch: { $gte: `nr${pick(documents, run)}`, $lt: `nr${pick(documents, run)}\uffff` } } })
        .limit(20)
        .toArray(),
  },
  {
    name: 'two tokens, limit 20',
    runs: 200,
    run: ({ collection, run }) =>
      collection
        .find({ $and: [{ tokens: `ort${run % 500}` }, { tokens: TOKENS[run % 10] }] })
        .limit(20)
        .toArray(),
  },
  { name: 'count, indexed', runs: 100, run: ({ collection, run }) => collection.countDocuments({ town: run % 500 }) },
  {
    name: 'group over all',
    runs: 5,
    run: ({ collection }) => collection.aggregate([{ $group: { _id: '$stage', companies: { $sum: 1 }, jobs: { $sum: '$jobs' } } }]).toArray(),
  },
  {
    name: 'update',
    runs: 300,
    run: ({ collection, documents, run }) =>
      collection.updateOne({ _id: idOf(pick(documents, run)) }, { $inc: { jobs: 1 }, $set: { changedAt: new Date(1.8e12 + run) } }),
  },
  {
    name: 'transaction of two writes',
    runs: 200,
    run: ({ client, collection, documents, run }) =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          await collection.updateOne({ _id: idOf(pick(documents, run)) }, { $inc: { jobs: 1 } }, { session });
          await collection.insertOne({ ...companyOf(2 * documents + run) }, { session });
        }),
      ),
  },
];
