import { type Case, fails, update } from '../cases';

const grades = {
  list: [
    { n: 'a', v: 1 },
    { n: 'b', v: 5 },
    { n: 'c', v: 5 },
  ],
};

export const ARRAYS: Case[] = [
  update('$push appends', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }),
  update('$push makes an array', {}, { $push: { a: 2 } }, { a: [2] }),
  update('$push of an array appends it as one', { a: [1] }, { $push: { a: [2, 3] } }, { a: [1, [2, 3]] }),
  update('$push with $each', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }),
  update('$push with $each of nothing makes an array', {}, { $push: { a: { $each: [] } } }, { a: [] }),
  update('$push on a number is refused', { a: 1 }, { $push: { a: 1 } }, fails(2)),
  update('$push on null is refused', { a: null }, { $push: { a: 1 } }, fails(2)),
  update('$push with $each of a number is refused', { a: [] }, { $push: { a: { $each: 1 } } }, fails(2)),
  update('$push with an unknown clause is refused', { a: [] }, { $push: { a: { $each: [1], $x: 1 } } }, fails(2)),
  update('$addToSet adds what is not there', { a: [1] }, { $addToSet: { a: 2 } }, { a: [1, 2] }),
  update('$addToSet leaves what is there', { a: [1] }, { $addToSet: { a: 1 } }, { a: [1] }, { modified: 0 }),
  update('$addToSet with $each', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2, 3] } } }, { a: [1, 2, 3] }),
  update(
    '$addToSet of documents counts the order of fields',
    { a: [{ x: 1, y: 2 }] },
    { $addToSet: { a: { y: 2, x: 1 } } },
    {
      a: [
        { x: 1, y: 2 },
        { y: 2, x: 1 },
      ],
    },
  ),
  update('$addToSet makes an array', {}, { $addToSet: { a: 1 } }, { a: [1] }),
  update('$addToSet of an array adds it as one', { a: [] }, { $addToSet: { a: [1, 2] } }, { a: [[1, 2]] }),
  update('$addToSet on a number is refused', { a: 1 }, { $addToSet: { a: 1 } }, fails(2)),
  update('$pull of a value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }),
  update('$pull of nothing changes nothing', { a: [1] }, { $pull: { a: 2 } }, { a: [1] }, { modified: 0 }),
  update('$pull with a comparison', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }),
  update('$pull with $in', { a: [1, 2, 3] }, { $pull: { a: { $in: [1, 3] } } }, { a: [2] }),
  update('$pull of documents by their fields', grades, { $pull: { list: { v: 5 } } }, { list: [{ n: 'a', v: 1 }] }),
  update(
    '$pull of documents by comparisons',
    grades,
    { $pull: { list: { v: { $gt: 1 }, n: 'b' } } },
    {
      list: [
        { n: 'a', v: 1 },
        { n: 'c', v: 5 },
      ],
    },
  ),
  update('$pull with $or', grades, { $pull: { list: { $or: [{ n: 'a' }, { n: 'b' }] } } }, { list: [{ n: 'c', v: 5 }] }),
  update(
    '$pull with $elemMatch inside',
    { a: [{ b: [{ c: 1 }] }, { b: [{ c: 2 }] }] },
    { $pull: { a: { b: { $elemMatch: { c: 1 } } } } },
    { a: [{ b: [{ c: 2 }] }] },
  ),
  update('$pull with a pattern', { a: ['abc', 'xyz'] }, { $pull: { a: /^a/ } }, { a: ['xyz'] }),
  update('$pull of null', { a: [1, null] }, { $pull: { a: null } }, { a: [1] }),
  update('$pull on a missing field changes nothing', { b: 1 }, { $pull: { a: 1 } }, { b: 1 }, { modified: 0 }),
  update('$pull on a missing path makes nothing', { b: 1 }, { $pull: { 'a.x': 1 } }, { b: 1 }, { modified: 0 }),
  update('$pull past the end of an array changes nothing', { a: [[1]] }, { $pull: { 'a.3': 1 } }, { a: [[1]] }, { modified: 0 }),
  update('$pull of documents leaves what is none', { a: [5, { v: 1 }, {}] }, { $pull: { a: { v: null } } }, { a: [5, { v: 1 }] }),
  update('$pull with $nor', { a: [{ v: 1 }, { v: 2 }] }, { $pull: { a: { $nor: [{ v: 1 }] } } }, { a: [{ v: 1 }] }),
  update('$pull from under a scalar is refused', { a: 1 }, { $pull: { 'a.b': 1 } }, fails(28)),
  update('$pop from under a scalar is refused', { a: 1 }, { $pop: { 'a.b': 1 } }, fails(28)),
  update('$pull on a number is refused', { a: 1 }, { $pull: { a: 1 } }, fails(2)),
  update('$pullAll takes values away', { a: [1, 2, 3, 1] }, { $pullAll: { a: [1, 3] } }, { a: [2] }),
  update('$pullAll without a list is refused', { a: [1] }, { $pullAll: { a: 1 } }, fails(2)),
  update('$pop takes the last', { a: [1, 2, 3] }, { $pop: { a: 1 } }, { a: [1, 2] }),
  update('$pop takes the first', { a: [1, 2, 3] }, { $pop: { a: -1 } }, { a: [2, 3] }),
  update('$pop of an empty array changes nothing', { a: [] }, { $pop: { a: 1 } }, { a: [] }, { modified: 0 }),
  update('$pop by two is refused', { a: [1] }, { $pop: { a: 2 } }, fails(9)),
  update('$pop on a number is refused', { a: 1 }, { $pop: { a: 1 } }, fails(14)),
];

export const POSITIONS: Case[] = [
  update(
    '$[] is every element',
    grades,
    { $inc: { 'list.$[].v': 1 } },
    {
      list: [
        { n: 'a', v: 2 },
        { n: 'b', v: 6 },
        { n: 'c', v: 6 },
      ],
    },
  ),
  update('$[] on plain elements', { a: [1, 2] }, { $inc: { 'a.$[]': 10 } }, { a: [11, 12] }),
  update('$[] in arrays of arrays', { a: [[1], [2, 3]] }, { $inc: { 'a.$[].$[]': 1 } }, { a: [[2], [3, 4]] }),
  update('$[] of an empty array changes nothing', { a: [] }, { $set: { 'a.$[]': 1 } }, { a: [] }, { modified: 0 }),
  update('$[] of a missing field is refused', {}, { $set: { 'a.$[]': 1 } }, fails(2)),
  update('$[] of a number is refused', { a: 1 }, { $set: { 'a.$[]': 1 } }, fails(2)),
  update(
    '$[x] is every element its filter meets',
    grades,
    { $set: { 'list.$[x].v': 0 } },
    {
      list: [
        { n: 'a', v: 1 },
        { n: 'b', v: 0 },
        { n: 'c', v: 0 },
      ],
    },
    { arrayFilters: [{ 'x.v': 5 }] },
  ),
  update('$[x] on plain elements', { a: [1, 5, 9] }, { $set: { 'a.$[big]': 0 } }, { a: [1, 0, 0] }, { arrayFilters: [{ big: { $gte: 5 } }] }),
  update(
    '$[x] with two conditions',
    grades,
    { $set: { 'list.$[x].v': 0 } },
    {
      list: [
        { n: 'a', v: 1 },
        { n: 'b', v: 0 },
        { n: 'c', v: 5 },
      ],
    },
    { arrayFilters: [{ 'x.v': 5, 'x.n': 'b' }] },
  ),
  update(
    '$[x] twice with two filters',
    grades,
    { $set: { 'list.$[x].v': 0, 'list.$[y].n': 'z' } },
    {
      list: [
        { n: 'z', v: 1 },
        { n: 'b', v: 0 },
        { n: 'c', v: 0 },
      ],
    },
    { arrayFilters: [{ 'x.v': 5 }, { 'y.n': 'a' }] },
  ),
  update(
    '$[x] nested',
    { a: [{ b: [{ c: 1 }, { c: 2 }] }, { b: [{ c: 1 }] }] },
    { $set: { 'a.$[].b.$[x].c': 9 } },
    { a: [{ b: [{ c: 9 }, { c: 2 }] }, { b: [{ c: 9 }] }] },
    { arrayFilters: [{ 'x.c': 1 }] },
  ),
  update(
    '$[x] with $push inside',
    {
      a: [
        { n: 1, l: [] },
        { n: 2, l: [] },
      ],
    },
    { $push: { 'a.$[x].l': 5 } },
    {
      a: [
        { n: 1, l: [] },
        { n: 2, l: [5] },
      ],
    },
    { arrayFilters: [{ 'x.n': 2 }] },
  ),
  update('$[x] that meets nothing changes nothing', grades, { $set: { 'list.$[x].v': 0 } }, grades, { arrayFilters: [{ 'x.v': 77 }], modified: 0 }),
  update('$[x] without a filter is refused', grades, { $set: { 'list.$[x].v': 0 } }, fails(2)),
  update('$[x] without a filter is refused even where nothing is', { a: [] }, { $set: { 'a.$[].$[x]': 0 } }, fails(2)),
  update('an array filter that is not used is refused', grades, { $set: { a: 0 } }, fails(9), { arrayFilters: [{ 'x.v': 5 }] }),
  update('two array filters of one name are refused', grades, { $set: { 'list.$[x].v': 0 } }, fails(9), { arrayFilters: [{ 'x.v': 5 }, { 'x.n': 'a' }] }),
  update('an array filter of two names is refused', grades, { $set: { 'list.$[x].v': 0 } }, fails(9), { arrayFilters: [{ 'x.v': 5, 'y.n': 'a' }] }),
  update('an array filter with a capital is refused', grades, { $set: { 'list.$[X].v': 0 } }, fails(2), { arrayFilters: [{ 'X.v': 5 }] }),
];
