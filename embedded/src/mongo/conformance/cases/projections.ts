import { type Case, fails, projection } from '../cases';

const doc = {
  a: 1,
  b: { c: 2, d: 3 },
  list: [
    { n: 'x', v: 1 },
    { n: 'y', v: 2 },
    { n: 'z', v: 2 },
  ],
  tags: ['p', 'q', 'r'],
};
const rest = (...names: (keyof typeof doc)[]) =>
  Object.fromEntries(Object.entries({ _id: 1, ...doc }).filter(([name]) => !names.includes(name as keyof typeof doc)));

export const PROJECTIONS: Case[] = [
  projection('inclusion brings the id', doc, { a: 1 }, { _id: 1, a: 1 }),
  projection('inclusion without the id', doc, { a: 1, _id: 0 }, { a: 1 }),
  projection('true is inclusion', doc, { a: true }, { _id: 1, a: 1 }),
  projection('the id alone', doc, { _id: 1 }, { _id: 1 }),
  projection('everything but the id', doc, { _id: 0 }, doc),
  projection('exclusion', doc, { list: 0, b: 0 }, rest('list', 'b')),
  projection('exclusion with the id', doc, { list: 0, _id: 1 }, rest('list')),
  projection('inclusion of a path', doc, { 'b.c': 1 }, { _id: 1, b: { c: 2 } }),
  projection('exclusion of a path', doc, { 'b.c': 0 }, { ...rest('b'), b: { d: 3 } }),
  projection('inclusion as a document', doc, { b: { d: 1 } }, { _id: 1, b: { d: 3 } }),
  projection('inclusion of a path in an array', doc, { 'list.n': 1 }, { _id: 1, list: [{ n: 'x' }, { n: 'y' }, { n: 'z' }] }),
  projection('exclusion of a path in an array', { l: [{ a: 1, b: 2 }, 5] }, { 'l.a': 0 }, { _id: 1, l: [{ b: 2 }, 5] }),
  projection('inclusion drops scalars of an array', { l: [{ a: 1 }, 5, [{ a: 2 }]] }, { 'l.a': 1 }, { _id: 1, l: [{ a: 1 }, [{ a: 2 }]] }),
  projection('inclusion under a scalar gives nothing', { a: 1 }, { 'a.b': 1 }, { _id: 1 }),
  projection('inclusion of a missing field gives nothing', doc, { zz: 1 }, { _id: 1 }),
  projection('fields keep the order of the document', { b: 1, a: 2 }, { a: 1, b: 1 }, { _id: 1, b: 1, a: 2 }),
  projection('mixing the two is refused', doc, { a: 1, b: 0 }, fails(31254)),
  projection('mixing the two the other way is refused', doc, { a: 0, b: 1 }, fails(31253)),
  projection('a projected path and its parent are refused', doc, { b: 1, 'b.c': 1 }, fails(31249)),
  projection('a computed field', doc, { sum: { $add: ['$a', '$b.c'] } }, { _id: 1, sum: 3 }),
  projection('a field under another name', doc, { other: '$a' }, { _id: 1, other: 1 }),
  projection('a computed field beside inclusion', doc, { a: 1, n: { $multiply: ['$b.c', 2] } }, { _id: 1, a: 1, n: 4 }),
  projection('a literal', doc, { a: { $literal: 5 } }, { _id: 1, a: 5 }),
  projection('a computed field in a document', doc, { 'b.c': 1, 'b.x': '$a' }, { _id: 1, b: { c: 2, x: 1 } }),
  projection(
    'a computed field in documents of an array',
    { l: [{ a: 1, b: 2 }, { a: 3 }], n: 5 },
    { 'l.a': 1, 'l.x': '$n' },
    {
      _id: 1,
      l: [
        { a: 1, x: 5 },
        { a: 3, x: 5 },
      ],
    },
  ),
  projection('a computed field in place of a scalar', { a: 1, n: 5 }, { 'a.x': '$n' }, { _id: 1, a: { x: 5 } }),
  projection('a projected path given twice is refused', doc, { b: { c: 1 }, 'b.c': 1 }, fails(31250)),
  projection('an empty document in a projection is refused', doc, { b: {} }, fails(51270)),
  projection('a projected path with an empty part is refused', doc, { 'b..c': 1 }, fails(40353)),
  projection('an unknown projected expression is refused', doc, { a: { $foo: 1 } }, fails(168)),
];
