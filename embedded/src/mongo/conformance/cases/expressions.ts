import { Double } from 'mongodb';

import { type Case, expression, fails } from '../cases';

const doc = {
  a: 5,
  b: 2,
  f: 2.5,
  s: 'Müller',
  t: 'x',
  d: new Date('2026-03-29T00:30:00.000Z'),
  n: null,
  l: [3, 1, 2],
  docs: [{ k: 'a', v: 1 }, { k: 'b', v: 2 }, 7],
  o: { x: 1, y: { z: 2 } },
  e: [] as number[],
};
const of = (name: string, operand: unknown, expected: unknown): Case => expression(name, doc, operand, expected);

export const NUMBERS: Case[] = [
  of('$add', { $add: ['$a', '$b', 1] }, 8),
  of('$add with null is null', { $add: ['$a', '$n'] }, null),
  of('$add with missing is null', { $add: ['$a', '$zz'] }, null),
  of('$add of a date and milliseconds', { $add: ['$d', 1000] }, new Date('2026-03-29T00:30:01.000Z')),
  of('$add of text is refused', { $add: ['$a', '$s'] }, fails(14)),
  of('$subtract', { $subtract: ['$a', '$b'] }, 3),
  of('$subtract of dates gives milliseconds', { $subtract: ['$d', new Date('2026-03-29T00:00:00.000Z')] }, 1_800_000),
  of('$subtract of milliseconds from a date', { $subtract: ['$d', 1_800_000] }, new Date('2026-03-29T00:00:00.000Z')),
  of('$subtract of text is refused', { $subtract: ['$a', '$s'] }, fails(14)),
  of('$multiply', { $multiply: ['$a', '$b', 2] }, 20),
  of('$divide', { $divide: ['$a', '$b'] }, 2.5),
  of('$divide by zero is refused', { $divide: ['$a', 0] }, fails(2)),
  of('$add meets text before null', { $add: ['$s', '$n'] }, fails(14)),
  of('$add meets null before text', { $add: ['$n', '$s'] }, null),
  of('$multiply of null is null', { $multiply: ['$a', '$n'] }, null),
  of('0.1 and 0.2', { $add: [0.1, 0.2] }, 0.30000000000000004),
];

export const LOGIC: Case[] = [
  of('$eq', { $eq: ['$a', 5] }, true),
  of('$eq of missing and null', { $eq: ['$zz', null] }, false),
  of('$lt: missing comes before null', { $lt: ['$zz', null] }, true),
  of('$gt across types', { $gt: ['$s', '$a'] }, true),
  of('$ne', { $ne: ['$a', new Double(5)] }, false),
  of('$and with numbers', { $and: ['$a', 1, 'x'] }, true),
  of('$and with nothing', { $and: [] }, true),
  of('$or with nothing', { $or: [] }, false),
  of('$or with null', { $or: ['$n', 0, '$zz'] }, false),
  of('text is true, even when it is empty', { $not: [''] }, false),
  of('NaN is true', { $and: [NaN] }, true),
  of('$not', { $not: ['$n'] }, true),
  of('$cond as a list', { $cond: [{ $gt: ['$a', 3] }, 'big', 'small'] }, 'big'),
  of('$cond as a document', { $cond: { if: '$n', then: 1, else: 2 } }, 2),
  of('$cond without else is refused', { $cond: { if: 1, then: 2 } }, fails(17082)),
  of('$ifNull', { $ifNull: ['$n', '$zz', 'x'] }, 'x'),
  of('$ifNull keeps zero', { $ifNull: [0, 5] }, 0),
  of('an unknown variable is refused', '$$nothing', fails(17276)),
  of('$literal', { $literal: { $add: [1, 2] } }, { $add: [1, 2] }),
  of('$$ROOT with a path', '$$ROOT.o.x', 1),
  of('a path into a document', '$o.y.z', 2),
  of('a path into an array', '$docs.v', [1, 2]),
  of('a number in a path is only a name', '$l.0', []),
  of('a missing path', '$o.q.z', undefined),
  of('a document of expressions', { x: '$a', y: { z: '$b' }, w: '$zz' }, { x: 5, y: { z: 2 } }),
  of('a list of expressions', ['$a', '$zz', 1], [5, null, 1]),
  of('an unknown expression is refused', { $foo: 1 }, fails(168)),
  of('an expression of two names is refused', { $add: [1], $multiply: [1] }, fails(15983)),
  of('too few arguments are refused', { $divide: [1] }, fails(16020)),
];
