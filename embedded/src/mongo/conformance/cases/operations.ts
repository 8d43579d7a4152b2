import { type Case, fails, operation } from '../cases';

const towns = [
  { t: 'Essen', n: 3 },
  { t: 'Bonn', n: 1 },
  { t: 'Essen', n: 2 },
];

export const OPERATIONS: Case[] = [
  operation('insertOne', [], ['insertOne', { _id: 1, a: 1 }], { insertedId: 1 }, { after: [{ _id: 1, a: 1 }] }),
  operation('insertOne with an id that is there', [{ a: 1 }], ['insertOne', { _id: 1 }], fails(11000)),
  operation(
    'insertMany goes on when not ordered',
    [{ a: 1 }],
    ['bulkWrite', [{ insertOne: { document: { _id: 1 } } }, { insertOne: { document: { _id: 2 } } }], { ordered: false }],
    fails(11000),
  ),
  operation('insertMany keeps the order of fields', [], ['insertMany', [{ _id: 1, b: 1, a: 2 }]], { insertedCount: 1 }, { after: [{ _id: 1, b: 1, a: 2 }] }),
  operation('updateMany counts', towns, ['updateMany', { t: 'Essen' }, { $set: { n: 3 } }], { matchedCount: 2, modifiedCount: 1, upsertedCount: 0 }),
  operation('updateOne changes one', towns, ['updateOne', { t: 'Essen' }, { $inc: { n: 10 } }], { matchedCount: 1, modifiedCount: 1 }),
  operation(
    'updateOne with upsert tells the id',
    [],
    ['updateOne', { _id: 7 }, { $set: { a: 1 } }, { upsert: true }],
    { matchedCount: 0, upsertedCount: 1, upsertedId: 7 },
    { after: [{ _id: 7, a: 1 }] },
  ),
  operation(
    'replaceOne keeps the id',
    towns,
    ['replaceOne', { t: 'Bonn' }, { x: 1 }],
    { modifiedCount: 1 },
    {
      after: [
        { _id: 1, ...towns[0] },
        { _id: 2, x: 1 },
        { _id: 3, ...towns[2] },
      ],
    },
  ),
  operation('replaceOne with another id', towns, ['replaceOne', { t: 'Bonn' }, { _id: 9, x: 1 }], fails(66)),
  operation('replaceOne with upsert', [], ['replaceOne', { _id: 5, a: 1 }, { b: 2 }, { upsert: true }], { upsertedId: 5 }, { after: [{ _id: 5, b: 2 }] }),
  operation(
    'replaceOne with upsert takes the id of the replacement',
    [],
    ['replaceOne', { a: 1 }, { _id: 5, b: 2 }, { upsert: true }],
    { upsertedId: 5 },
    { after: [{ _id: 5, b: 2 }] },
  ),
  operation(
    'deleteOne',
    towns,
    ['deleteOne', { t: 'Bonn' }],
    { deletedCount: 1 },
    {
      after: [
        { _id: 1, ...towns[0] },
        { _id: 3, ...towns[2] },
      ],
    },
  ),
  operation('deleteMany', towns, ['deleteMany', { t: 'Essen' }], { deletedCount: 2 }),
  operation('findOneAndUpdate gives the document as it was', towns, ['findOneAndUpdate', { t: 'Bonn' }, { $inc: { n: 1 } }], { _id: 2, n: 1 }),
  operation('findOneAndUpdate gives the document as it is', towns, ['findOneAndUpdate', { t: 'Bonn' }, { $inc: { n: 1 } }, { returnDocument: 'after' }], {
    _id: 2,
    n: 2,
  }),
  operation(
    'findOneAndUpdate takes the first of an order',
    towns,
    ['findOneAndUpdate', { t: 'Essen' }, { $set: { x: 1 } }, { sort: { n: 1 }, returnDocument: 'after' }],
    { _id: 3, x: 1 },
  ),
  operation(
    'findOneAndUpdate with a projection',
    towns,
    ['findOneAndUpdate', { t: 'Bonn' }, { $inc: { n: 1 } }, { projection: { n: 1, _id: 0 }, returnDocument: 'after' }],
    { n: 2 },
  ),
  operation('findOneAndUpdate of nothing', towns, ['findOneAndUpdate', { t: 'X' }, { $inc: { n: 1 } }], null),
  operation('findOneAndUpdate with upsert', [], ['findOneAndUpdate', { _id: 3 }, { $setOnInsert: { a: 1 } }, { upsert: true, returnDocument: 'after' }], {
    _id: 3,
    a: 1,
  }),
  operation(
    'findOneAndUpdate with array filters',
    [{ l: [1, 2] }],
    ['findOneAndUpdate', { _id: 1 }, { $set: { 'l.$[x]': 9 } }, { arrayFilters: [{ x: 2 }], returnDocument: 'after' }],
    { l: [1, 9] },
  ),
  operation('findOneAndReplace', towns, ['findOneAndReplace', { t: 'Bonn' }, { z: 1 }, { returnDocument: 'after' }], { _id: 2, z: 1 }),
  operation('findOneAndDelete takes the first of an order', towns, ['findOneAndDelete', { t: 'Essen' }, { sort: { n: 1 } }], { _id: 3 }),
  operation('countDocuments', towns, ['countDocuments', { t: 'Essen' }], 2),
  operation('countDocuments with skip and limit', towns, ['countDocuments', {}, { skip: 1, limit: 1 }], 1),
  operation('countDocuments in German', [{ t: 'Köln' }, { t: 'koln' }], ['countDocuments', { t: 'KOLN' }, { collation: { locale: 'de', strength: 1 } }], 2),
  operation('estimatedDocumentCount', towns, ['estimatedDocumentCount'], 3),
  operation('distinct', towns, ['distinct', 't'], ['Bonn', 'Essen']),
  operation('distinct with a filter', towns, ['distinct', 't', { n: 1 }], ['Bonn']),
  operation('distinct of arrays gives their elements', [{ l: [1, 2] }, { l: [2, 3] }, { l: 4 }, {}], ['distinct', 'l'], [1, 2, 3, 4]),
  operation('distinct of a path in an array', [{ l: [{ a: 1 }, { a: 2 }] }, { l: [{ a: 1 }] }], ['distinct', 'l.a'], [1, 2]),
  operation('find with skip, limit and projection', towns, ['find', {}, { sort: { n: 1 }, skip: 1, limit: 1, projection: { n: 1, _id: 0 } }], [{ n: 2 }]),
  operation(
    'find in batches',
    Array.from({ length: 10 }, (_item, i) => ({ i })),
    ['find', { i: { $gte: 5 } }, { batchSize: 2, sort: { i: 1 }, projection: { _id: 0 } }],
    [{ i: 5 }, { i: 6 }, { i: 7 }, { i: 8 }, { i: 9 }],
  ),
  operation(
    'find with $natural',
    [{ a: 2 }, { a: 1 }],
    ['find', {}, { hint: { $natural: 1 }, sort: { $natural: -1 }, projection: { _id: 0 } }],
    [{ a: 1 }, { a: 2 }],
  ),
  operation('findOne of nothing', towns, ['findOne', { t: 'X' }], null),
  operation(
    'bulkWrite counts',
    towns,
    [
      'bulkWrite',
      [
        { insertOne: { document: { _id: 9 } } },
        { updateMany: { filter: { t: 'Essen' }, update: { $set: { n: 0 } } } },
        { deleteOne: { filter: { t: 'Bonn' } } },
        { updateOne: { filter: { _id: 10 }, update: { $set: { a: 1 } }, upsert: true } },
      ],
    ],
    { insertedCount: 1, matchedCount: 2, modifiedCount: 2, deletedCount: 1, upsertedCount: 1 },
  ),
  operation('an update with a filter of _id in many', towns, ['updateMany', { _id: { $in: [1, 3] } }, { $set: { x: 1 } }], { modifiedCount: 2 }),
];

const unique = { unique: true };

export const INDEXES: Case[] = [
  operation(
    'an index does not hide an array in an array',
    [{ a: [[1, 5]] }, { a: [3] }],
    ['findOne', { a: { $elemMatch: { $elemMatch: { $gt: 1 } } } }, { hint: { a: 1 } }],
    { _id: 1 },
    { indexes: [[{ a: 1 }]] },
  ),
  operation('a unique index refuses a second', [{ a: 1 }], ['insertOne', { _id: 2, a: 1 }], fails(11000), { indexes: [[{ a: 1 }, unique]] }),
  operation('a unique index has one place for null and missing', [{ a: null }], ['insertOne', { _id: 2 }], fails(11000), { indexes: [[{ a: 1 }, unique]] }),
  operation(
    'a unique sparse index leaves missing out',
    [{}],
    ['insertOne', { _id: 2 }],
    { insertedId: 2 },
    { indexes: [[{ a: 1 }, { unique: true, sparse: true }]] },
  ),
  operation('a unique sparse index counts null', [{ a: null }], ['insertOne', { _id: 2, a: null }], fails(11000), {
    indexes: [[{ a: 1 }, { unique: true, sparse: true }]],
  }),
  operation(
    'a unique partial index leaves others out',
    [{ a: 1, gone: true }],
    ['insertOne', { _id: 2, a: 1, gone: false }],
    { insertedId: 2 },
    { indexes: [[{ a: 1 }, { unique: true, partialFilterExpression: { gone: false } }]] },
  ),
  operation('a unique partial index refuses within', [{ a: 1, gone: false }], ['insertOne', { _id: 2, a: 1, gone: false }], fails(11000), {
    indexes: [[{ a: 1 }, { unique: true, partialFilterExpression: { gone: false } }]],
  }),
  operation(
    'an update into a unique partial index is refused',
    [
      { a: 1, gone: false },
      { a: 1, gone: true },
    ],
    ['updateOne', { _id: 2 }, { $set: { gone: false } }],
    fails(11000),
    { indexes: [[{ a: 1 }, { unique: true, partialFilterExpression: { gone: false } }]] },
  ),
  operation('a unique index over two fields refuses the pair', [{ a: 1, b: 1 }], ['insertOne', { _id: 2, a: 1, b: 1 }], fails(11000), {
    indexes: [[{ a: 1, b: 1 }, unique]],
  }),
  operation(
    'a unique index over two fields takes half a pair',
    [{ a: 1, b: 1 }],
    ['insertOne', { _id: 2, a: 1, b: 2 }],
    { insertedId: 2 },
    { indexes: [[{ a: 1, b: 1 }, unique]] },
  ),
  operation('a unique index refuses an element of another array', [{ a: [1, 2] }], ['insertOne', { _id: 2, a: [2, 3] }], fails(11000), {
    indexes: [[{ a: 1 }, unique]],
  }),
  operation('a unique index lets an array repeat itself', [], ['insertOne', { _id: 1, a: [1, 1] }], { insertedId: 1 }, { indexes: [[{ a: 1 }, unique]] }),
  operation(
    'pairs of one array belong together',
    [
      {
        l: [
          { a: 1, b: 2 },
          { a: 3, b: 4 },
        ],
      },
    ],
    ['insertOne', { _id: 2, l: [{ a: 1, b: 4 }] }],
    { insertedId: 2 },
    { indexes: [[{ 'l.a': 1, 'l.b': 1 }, unique]] },
  ),
  operation('two arrays in one index are refused', [], ['insertOne', { _id: 1, a: [1], b: [1] }], fails(171), { indexes: [[{ a: 1, b: 1 }]] }),
  operation(
    'an update within a unique index may keep its value',
    [{ a: 1 }],
    ['updateOne', { _id: 1 }, { $set: { a: 1, b: 2 } }],
    { modifiedCount: 1 },
    { indexes: [[{ a: 1 }, unique]] },
  ),
  operation('an upsert into a unique index is refused', [{ a: 1 }], ['updateOne', { _id: 5 }, { $set: { a: 1 } }, { upsert: true }], fails(11000), {
    indexes: [[{ a: 1 }, unique]],
  }),
  operation('a unique index over what is twice there is refused', [{ a: 1 }, { a: 1 }], ['createIndex', { a: 1 }, unique], fails(11000)),
  operation('createIndex names the index', [{ a: 1 }], ['createIndex', { a: 1, 'b.c': -1 }], 'a_1_b.c_-1'),
  operation('createIndex once more changes nothing', [{ a: 1 }], ['createIndex', { a: 1 }], 'a_1', { indexes: [[{ a: 1 }]] }),
  operation('createIndex with other options is refused', [{ a: 1 }], ['createIndex', { a: 1 }, unique], fails(86), { indexes: [[{ a: 1 }]] }),
  operation('createIndex of another key under the same name is refused', [{ a: 1 }], ['createIndex', { b: 1 }, { name: 'x' }], fails(86), {
    indexes: [[{ a: 1 }, { name: 'x' }]],
  }),
  operation('createIndex of the same key under another name is refused', [{ a: 1 }], ['createIndex', { a: 1 }, { name: 'y' }], fails(85), {
    indexes: [[{ a: 1 }, { name: 'x' }]],
  }),
  operation('createIndex with a wrong direction is refused', [{ a: 1 }], ['createIndex', { a: 'sideways' }], fails(67)),
  operation('dropIndex of what is not there is refused', [{ a: 1 }], ['dropIndex', 'nothing'], fails(27)),
  operation('dropIndex of the ids is refused', [{ a: 1 }], ['dropIndex', '_id_'], fails(72)),
  operation(
    'an index sorts arrays as a scan does',
    [{ a: [5, 1] }, { a: 2 }, { a: [3] }, { a: [] }, {}],
    ['find', {}, { sort: { a: -1 }, projection: { _id: 1 }, hint: { a: 1 } }],
    [{ _id: 1 }, { _id: 3 }, { _id: 2 }, { _id: 5 }, { _id: 4 }],
    { indexes: [[{ a: 1 }]] },
  ),
  operation('an index finds a whole array', [{ a: [1, 2] }, { a: [2, 1] }], ['find', { a: [2, 1] }, { projection: { _id: 1 } }], [{ _id: 2 }], {
    indexes: [[{ a: 1 }]],
  }),
  operation('an index finds an empty array', [{ a: [] }, { a: [1] }, {}], ['find', { a: [] }, { projection: { _id: 1 } }], [{ _id: 1 }], {
    indexes: [[{ a: 1 }]],
  }),
  operation(
    'an index finds null and missing',
    [{ a: null }, {}, { a: 1 }, { a: [] }, { a: [null] }],
    ['find', { a: null }, { projection: { _id: 1 }, sort: { _id: 1 } }],
    [{ _id: 1 }, { _id: 2 }, { _id: 5 }],
    { indexes: [[{ a: 1 }]] },
  ),
  operation(
    'an index over an array meets both ends of a range',
    [{ a: [1, 10] }, { a: [4] }],
    ['find', { a: { $gt: 5, $lt: 2 } }, { projection: { _id: 1 } }],
    [{ _id: 1 }],
    { indexes: [[{ a: 1 }]] },
  ),
  operation(
    'a German index serves a German range',
    [{ a: 'Öl' }, { a: 'oben' }, { a: 'Zoo' }],
    ['find', { a: { $gte: 'O', $lt: 'p' } }, { projection: { _id: 1 }, sort: { a: 1 }, collation: { locale: 'de', strength: 1 } }],
    [{ _id: 2 }, { _id: 1 }],
    { indexes: [[{ a: 1 }, { collation: { locale: 'de', strength: 1 } }]] },
  ),
  operation(
    'a German index does not serve a query without collation',
    [{ a: 'Öl' }, { a: 'öl' }],
    ['find', { a: 'öl' }, { projection: { _id: 1 } }],
    [{ _id: 2 }],
    { indexes: [[{ a: 1 }, { collation: { locale: 'de', strength: 1 } }]] },
  ),
];
