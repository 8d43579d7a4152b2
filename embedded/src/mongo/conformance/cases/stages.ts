import { type Case, fails, pipeline } from '../cases';

const sales = [
  { town: 'Essen', v: 5, n: 1 },
  { town: 'Bonn', v: 3, n: 2 },
  { town: 'Essen', v: 7, n: 3 },
  { town: 'Köln', n: 4 },
];
const lists = [{ l: [1, 2] }, { l: [] }, { l: null }, {}, { l: 5 }];
const others = [
  { _id: 1, key: 'a', w: 10 },
  { _id: 2, key: 'b', w: 20 },
  { _id: 3, key: ['a', 'c'], w: 30 },
  { _id: 4, w: 40 },
];

export const STAGES: Case[] = [
  pipeline('$match filters', sales, [{ $match: { town: 'Bonn' } }], [{ _id: 2, town: 'Bonn', v: 3, n: 2 }]),
  pipeline('$sort, $skip and $limit', sales, [{ $sort: { n: -1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { n: 1, _id: 0 } }], [{ n: 3 }, { n: 2 }]),
  pipeline(
    '$project computes and drops',
    sales,
    [{ $match: { n: 1 } }, { $project: { _id: 0, v: 1, double: { $multiply: ['$v', 2] } } }],
    [{ v: 5, double: 10 }],
  ),
  pipeline('$project with exclusion', sales, [{ $match: { n: 1 } }, { $project: { _id: 0, v: 0 } }], [{ town: 'Essen', n: 1 }]),
  pipeline('$project with nothing is refused', sales, [{ $project: {} }], fails(51272)),
  pipeline('$project of a missing value leaves the field out', sales, [{ $match: { n: 4 } }, { $project: { _id: 0, x: '$v' } }], [{}]),
  pipeline('$addFields keeps the rest', [{ a: 1 }], [{ $addFields: { b: { $add: ['$a', 1] } } }], [{ _id: 1, a: 1, b: 2 }]),
  pipeline('$addFields into a document', [{ a: { x: 1 } }], [{ $addFields: { 'a.y': 2 } }], [{ _id: 1, a: { x: 1, y: 2 } }]),
  pipeline(
    '$addFields into each document of an array',
    [{ a: [{ x: 1 }, { x: 2 }] }],
    [{ $addFields: { 'a.y': '$_id' } }],
    [
      {
        _id: 1,
        a: [
          { x: 1, y: 1 },
          { x: 2, y: 1 },
        ],
      },
    ],
  ),
  pipeline('$addFields makes a document of a scalar', [{ a: 5 }], [{ $addFields: { 'a.y': 1 } }], [{ _id: 1, a: { y: 1 } }]),
  pipeline('$addFields as a document merges', [{ a: { x: 1 } }], [{ $addFields: { a: { y: 2 } } }], [{ _id: 1, a: { x: 1, y: 2 } }]),
  pipeline('$addFields works on the document as it came', [{ a: 1, b: 2 }], [{ $addFields: { a: '$b', b: '$a' } }], [{ _id: 1, a: 2, b: 1 }]),
  pipeline('$set with $$REMOVE takes a field away', [{ a: 1, b: 2 }], [{ $set: { a: '$$REMOVE' } }], [{ _id: 1, b: 2 }]),
  pipeline('$unset with several', [{ a: 1, b: { c: 1, d: 2 } }], [{ $unset: ['a', 'b.c'] }], [{ _id: 1, b: { d: 2 } }]),
  pipeline('$replaceRoot', [{ a: { b: 1 } }], [{ $replaceRoot: { newRoot: '$a' } }], [{ b: 1 }]),
  pipeline('$replaceWith a merged document', [{ a: { b: 1 } }], [{ $replaceWith: { $mergeObjects: [{ b: 0, c: 0 }, '$a'] } }], [{ b: 1, c: 0 }]),
  pipeline('$replaceRoot with no document is refused', [{ a: 1 }], [{ $replaceRoot: { newRoot: '$a' } }], fails(40228)),
  pipeline('$count', sales, [{ $match: { town: 'Essen' } }, { $count: 'n' }], [{ n: 2 }]),
  pipeline('$count of nothing gives nothing', sales, [{ $match: { town: 'X' } }, { $count: 'n' }], []),
  pipeline(
    '$unwind',
    lists,
    [{ $unwind: '$l' }, { $sort: { _id: 1, l: 1 } }],
    [
      { _id: 1, l: 1 },
      { _id: 1, l: 2 },
      { _id: 5, l: 5 },
    ],
  ),
  pipeline(
    '$unwind that keeps',
    lists,
    [{ $unwind: { path: '$l', preserveNullAndEmptyArrays: true } }, { $sort: { _id: 1, l: 1 } }],
    [{ _id: 1, l: 1 }, { _id: 1, l: 2 }, { _id: 2 }, { _id: 3, l: null }, { _id: 4 }, { _id: 5, l: 5 }],
  ),
  pipeline(
    '$unwind with places',
    lists,
    [{ $unwind: { path: '$l', includeArrayIndex: 'i' } }, { $sort: { _id: 1, l: 1 } }],
    [
      { _id: 1, l: 1, i: 0 },
      { _id: 1, l: 2, i: 1 },
      { _id: 5, l: 5, i: null },
    ],
  ),
  pipeline(
    '$unwind of a path',
    [{ a: { l: [1, 2], x: 1 } }],
    [{ $unwind: '$a.l' }],
    [
      { _id: 1, a: { l: 1, x: 1 } },
      { _id: 1, a: { l: 2, x: 1 } },
    ],
  ),
  pipeline('$unwind without a dollar is refused', lists, [{ $unwind: 'l' }], fails(28818)),
  pipeline(
    '$lookup by fields',
    [{ k: 'a' }, { k: 'zz' }],
    [{ $lookup: { from: 'others', localField: 'k', foreignField: 'key', as: 'o' } }, { $project: { o: '$o.w' } }, { $sort: { _id: 1 } }],
    [
      { _id: 1, o: [10, 30] },
      { _id: 2, o: [] },
    ],
    { others },
  ),
  pipeline(
    '$lookup from an array',
    [{ k: ['b', 'c'] }],
    [{ $lookup: { from: 'others', localField: 'k', foreignField: 'key', as: 'o' } }, { $project: { o: '$o.w' } }],
    [{ _id: 1, o: [20, 30] }],
    { others },
  ),
  pipeline(
    '$lookup from a missing field finds missing',
    [{}],
    [{ $lookup: { from: 'others', localField: 'k', foreignField: 'key', as: 'o' } }, { $project: { o: '$o.w' } }],
    [{ _id: 1, o: [40] }],
    { others },
  ),
  pipeline(
    '$lookup to a missing collection',
    [{ k: 1 }],
    [{ $lookup: { from: 'nowhere', localField: 'k', foreignField: 'key', as: 'o' } }],
    [{ _id: 1, k: 1, o: [] }],
    { others },
  ),
  pipeline(
    '$lookup with a pipeline and variables',
    [{ least: 15 }],
    [
      {
        $lookup: {
          from: 'others',
          let: { least: '$least' },
          pipeline: [{ $match: { $expr: { $gte: ['$w', '$$least'] } } }, { $sort: { w: -1 } }, { $limit: 2 }, { $project: { _id: 0, w: 1 } }],
          as: 'o',
        },
      },
    ],
    [{ _id: 1, least: 15, o: [{ w: 40 }, { w: 30 }] }],
    { others },
  ),
  pipeline(
    '$lookup with fields and a pipeline',
    [{ k: 'a' }],
    [
      {
        $lookup: { from: 'others', localField: 'k', foreignField: 'key', pipeline: [{ $match: { w: { $gt: 15 } } }, { $project: { _id: 0, w: 1 } }], as: 'o' },
      },
    ],
    [{ _id: 1, k: 'a', o: [{ w: 30 }] }],
    { others },
  ),
  pipeline(
    '$lookup and $unwind',
    [{ k: 'b' }],
    [{ $lookup: { from: 'others', localField: 'k', foreignField: 'key', as: 'o' } }, { $unwind: '$o' }, { $project: { w: '$o.w' } }],
    [{ _id: 1, w: 20 }],
    { others },
  ),
  pipeline(
    '$lookup into a path',
    [{ k: 'b', a: { x: 1 } }],
    [{ $lookup: { from: 'others', localField: 'k', foreignField: 'key', as: 'a.o' } }, { $project: { 'a.x': 1, 'a.o.w': 1 } }],
    [{ _id: 1, a: { x: 1, o: [{ w: 20 }] } }],
    { others },
  ),
  pipeline('$limit 0 is refused', sales, [{ $limit: 0 }], fails(15958)),
  pipeline('an unknown stage is refused', sales, [{ $foo: {} }], fails(40324)),
  pipeline('a stage of two names is refused', sales, [{ $match: {}, $limit: 1 }], fails(40323)),
  pipeline('$match with an unknown operator is refused', sales, [{ $match: { a: { $foo: 1 } } }], fails(2)),
  pipeline(
    'a German $sort',
    [{ n: 'Zoo' }, { n: 'Ärzte' }, { n: 'apo' }],
    [{ $sort: { n: 1 } }, { $project: { _id: 0, n: 1 } }],
    [{ n: 'apo' }, { n: 'Ärzte' }, { n: 'Zoo' }],
    { collation: { locale: 'de', strength: 1 } },
  ),
  pipeline('a German $match', [{ n: 'Ärzte' }], [{ $match: { n: 'arzte' } }, { $count: 'c' }], [{ c: 1 }], { collation: { locale: 'de', strength: 1 } }),
];

const byId = { $sort: { _id: 1 } };

export const GROUPS: Case[] = [
  pipeline(
    '$group with sums',
    sales,
    [{ $group: { _id: '$town', sum: { $sum: '$v' }, n: { $sum: 1 } } }, byId],
    [
      { _id: 'Bonn', sum: 3, n: 1 },
      { _id: 'Essen', sum: 12, n: 2 },
      { _id: 'Köln', sum: 0, n: 1 },
    ],
  ),
  pipeline(
    '$group over all',
    sales,
    [{ $group: { _id: null, sum: { $sum: '$v' }, avg: { $avg: '$v' }, min: { $min: '$v' }, max: { $max: '$v' } } }],
    [{ _id: null, sum: 15, avg: 5, min: 3, max: 7 }],
  ),
  pipeline('$group over nothing gives nothing', [], [{ $group: { _id: null, n: { $sum: 1 } } }], []),
  pipeline(
    '$group by a missing field gives null',
    [{}, { a: null }, { a: 1 }],
    [{ $group: { _id: '$a', n: { $sum: 1 } } }, byId],
    [
      { _id: null, n: 2 },
      { _id: 1, n: 1 },
    ],
  ),
  pipeline(
    '$group by a document',
    sales,
    [{ $group: { _id: { t: '$town', big: { $gt: ['$v', 4] } }, n: { $sum: 1 } } }, byId],
    [
      { _id: { t: 'Bonn', big: false }, n: 1 },
      { _id: { t: 'Essen', big: true }, n: 2 },
      { _id: { t: 'Köln', big: false }, n: 1 },
    ],
  ),
  pipeline('$group by a document leaves missing parts out', [{ a: 1 }], [{ $group: { _id: { a: '$a', b: '$b' } } }], [{ _id: { a: 1 } }]),
  pipeline('$group by a document of one missing part gives null there', [{ a: 1 }], [{ $group: { _id: { b: '$b' } } }], [{ _id: { b: null } }]),
  pipeline('$group joins numbers of one value', [{ a: 1 }, { a: 1.0 }], [{ $group: { _id: '$a', n: { $sum: 1 } } }], [{ _id: 1, n: 2 }]),
  pipeline(
    '$push and $first and $last in order',
    sales,
    [{ $sort: { n: 1 } }, { $group: { _id: '$town', all: { $push: '$v' }, first: { $first: '$n' }, last: { $last: '$n' } } }, byId],
    [
      { _id: 'Bonn', all: [3], first: 2, last: 2 },
      { _id: 'Essen', all: [5, 7], first: 1, last: 3 },
      { _id: 'Köln', all: [], first: 4, last: 4 },
    ],
  ),
  pipeline(
    '$first of a missing field is null',
    [{ b: 1 }],
    [{ $group: { _id: null, f: { $first: '$a' }, l: { $last: '$a' } } }],
    [{ _id: null, f: null, l: null }],
  ),
  pipeline(
    '$push of documents',
    sales,
    [{ $match: { n: 1 } }, { $group: { _id: null, all: { $push: { t: '$town', x: '$nothing' } } } }],
    [{ _id: null, all: [{ t: 'Essen' }] }],
  ),
  pipeline('$addToSet', sales, [{ $group: { _id: null, t: { $addToSet: '$town' } } }, { $project: { _id: 0, n: { $size: '$t' } } }], [{ n: 3 }]),
  pipeline(
    '$addToSet keeps null and drops missing',
    [{ a: null }, {}, { a: 1 }],
    [{ $group: { _id: null, t: { $addToSet: '$a' } } }, { $project: { _id: 0, n: { $size: '$t' } } }],
    [{ n: 2 }],
  ),
  pipeline(
    '$avg of nothing is null',
    [{ a: 'x' }],
    [{ $group: { _id: null, avg: { $avg: '$a' }, sum: { $sum: '$a' }, min: { $min: '$b' } } }],
    [{ _id: null, avg: null, sum: 0, min: null }],
  ),
  pipeline('$sum passes over text', [{ a: 1 }, { a: 'x' }, { a: null }, { a: 2.5 }], [{ $group: { _id: null, s: { $sum: '$a' } } }], [{ _id: null, s: 3.5 }]),
  pipeline('$sum of an expression', sales, [{ $group: { _id: null, s: { $sum: { $cond: [{ $gt: ['$v', 4] }, 1, 0] } } } }], [{ _id: null, s: 2 }]),
  pipeline(
    '$min and $max over types',
    [{ a: 1 }, { a: 'x' }, { a: null }],
    [{ $group: { _id: null, min: { $min: '$a' }, max: { $max: '$a' } } }],
    [{ _id: null, min: 1, max: 'x' }],
  ),
  pipeline('$count as an accumulator', sales, [{ $group: { _id: null, n: { $count: {} } } }], [{ _id: null, n: 4 }]),
  pipeline('$group in German', [{ n: 'Öl' }, { n: 'ol' }], [{ $group: { _id: '$n', c: { $sum: 1 } } }, { $project: { _id: 0, c: 1 } }], [{ c: 2 }], {
    collation: { locale: 'de', strength: 1 },
  }),
  pipeline('$group without an id is refused', sales, [{ $group: { n: { $sum: 1 } } }], fails(15955)),
  pipeline('$group with an unknown accumulator is refused', sales, [{ $group: { _id: null, n: { $foo: 1 } } }], fails(15952)),
  pipeline('$group with a plain value is refused', sales, [{ $group: { _id: null, n: '$v' } }], fails(40234)),
  pipeline('$group with two accumulators for a field is refused', sales, [{ $group: { _id: null, n: { $sum: 1, $avg: 1 } } }], fails(40238)),
];
