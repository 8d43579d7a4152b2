import { type Case, fails, pipeline } from '../cases';

const sales = [
  { town: 'Essen', v: 5, n: 1 },
  { town: 'Bonn', v: 3, n: 2 },
  { town: 'Essen', v: 7, n: 3 },
  { town: 'Köln', n: 4 },
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
  pipeline(
    'a computed field comes after the kept ones',
    [{ b: 1, a: 2 }],
    [{ $project: { b: '$a', a: 1 } }, { $match: { $expr: { $eq: ['$$ROOT', { _id: '$_id', a: '$a', b: '$a' }] } } }],
    [{ _id: 1, a: 2, b: 2 }],
  ),
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
  pipeline('$count', sales, [{ $match: { town: 'Essen' } }, { $count: 'n' }], [{ n: 2 }]),
  pipeline('$count of nothing gives nothing', sales, [{ $match: { town: 'X' } }, { $count: 'n' }], []),
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
  pipeline('$group in German', [{ n: 'Öl' }, { n: 'ol' }], [{ $group: { _id: '$n', c: { $sum: 1 } } }, { $project: { _id: 0, c: 1 } }], [{ c: 2 }], {
    collation: { locale: 'de', strength: 1 },
  }),
  pipeline('$group without an id is refused', sales, [{ $group: { n: { $sum: 1 } } }], fails(15955)),
  pipeline('$group with an unknown accumulator is refused', sales, [{ $group: { _id: null, n: { $foo: 1 } } }], fails(15952)),
  pipeline('$group with a plain value is refused', sales, [{ $group: { _id: null, n: '$v' } }], fails(40234)),
  pipeline('$group with two accumulators for a field is refused', sales, [{ $group: { _id: null, n: { $sum: 1, $avg: 1 } } }], fails(40238)),
];
