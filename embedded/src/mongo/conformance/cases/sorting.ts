import { Binary, Double, ObjectId } from 'mongodb';

import { type Case, fails, match, pipeline } from '../cases';

const mixed = [
  { a: /x/ },
  { a: new Date(1) },
  { a: true },
  { a: false },
  { a: new ObjectId('64b000000000000000000001') },
  { a: new Binary(Buffer.from('x')) },
  { a: { x: 1 } },
  { a: 'b' },
  { a: 'a' },
  { a: 2 },
  { a: new Double(1) },
  { a: null },
];

export const SORTING: Case[] = [
  match('types have an order', mixed, {}, [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], { sort: { a: 1 } }),
  match('types have an order backwards', mixed, {}, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { sort: { a: -1 } }),
  match('missing sorts with null', [{ a: 1 }, {}, { a: null }], {}, [2, 3, 1], { sort: { a: 1, _id: 1 } }),
  match(
    'two keys',
    [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
      { a: 0, b: 0 },
    ],
    {},
    [3, 2, 1],
    { sort: { a: 1, b: -1 } },
  ),
  match('a dotted key', [{ a: { b: 2 } }, { a: { b: 1 } }, { a: 5 }], {}, [3, 2, 1], { sort: { 'a.b': 1 } }),
  match('an array sorts by its least element', [{ a: [5, 1] }, { a: 2 }, { a: [3] }], {}, [1, 2, 3], { sort: { a: 1 } }),
  match('an array sorts backwards by its greatest element', [{ a: [5, 1] }, { a: 2 }, { a: [3] }], {}, [1, 3, 2], { sort: { a: -1 } }),
  match('an empty array comes before null', [{ a: null }, { a: [] }, { a: 1 }], {}, [2, 1, 3], { sort: { a: 1 } }),
  match('documents in an array sort by the least field', [{ a: [{ b: 9 }, { b: 1 }] }, { a: [{ b: 5 }] }], {}, [1, 2], { sort: { 'a.b': 1 } }),
  match('documents in an array sort backwards by the greatest field', [{ a: [{ b: 9 }, { b: 1 }] }, { a: [{ b: 5 }] }], {}, [1, 2], { sort: { 'a.b': -1 } }),
  match(
    'two keys in one array belong to one element',
    [
      {
        a: [
          { b: 1, c: 9 },
          { b: 2, c: 0 },
        ],
      },
      { a: [{ b: 1, c: 5 }] },
    ],
    {},
    [2, 1],
    { sort: { 'a.b': 1, 'a.c': 1 } },
  ),
  match('strings sort by code points', [{ a: '\uff5e' }, { a: '😀' }, { a: 'z' }], {}, [3, 1, 2], { sort: { a: 1 } }),
  match('a prefix comes first', [{ a: 'ab' }, { a: 'a' }, { a: '' }], {}, [3, 2, 1], { sort: { a: 1 } }),
  match('numbers of both types sort together', [{ a: 1.5 }, { a: new Double(1) }, { a: 2 }, { a: NaN }, { a: -Infinity }], {}, [4, 5, 2, 1, 3], {
    sort: { a: 1 },
  }),
  match(
    'binary data sorts by length first',
    [{ a: new Binary(Buffer.from('zz')) }, { a: new Binary(Buffer.from('a')) }, { a: new Binary(Buffer.from('b')) }],
    {},
    [2, 3, 1],
    { sort: { a: 1 } },
  ),
  match('documents sort field by field', [{ a: { x: 2 } }, { a: { x: 1, y: 1 } }, { a: { x: 1 } }], {}, [3, 2, 1], { sort: { a: 1 } }),
  pipeline('a direction of 2 is refused', [{ a: 1 }], [{ $sort: { a: 2 } }], fails(15975)),
  match(
    'two different arrays are refused',
    [
      { a: [1, 2], b: [1, 2] },
      { a: [3], b: [4] },
    ],
    {},
    fails(2),
    { sort: { a: 1, b: 1 } },
  ),
];
