import { describe, expect, it } from '@jest/globals';
import { Binary, BSONRegExp, ObjectId } from 'bson';

import { deserializeFields, serialize } from './bson';
import { fieldsOfFilter, fieldsOfPipeline, fieldsOfProjection } from './neededFields';

describe('fieldsOfFilter', () => {
  it('names the fields of all clauses', () => {
    expect(fieldsOfFilter({ 'a.b': 1, $or: [{ c: 1 }, { $and: [{ 'd.0': 1 }] }], $expr: { $gt: ['$e.f', '$$now'] } })).toEqual(new Set(['a', 'c', 'd', 'e']));
  });

  it('gives up when the whole document is looked at', () => {
    expect(fieldsOfFilter({ $expr: { $eq: ['$$ROOT', 1] } })).toBeUndefined();
  });
});

describe('fieldsOfPipeline', () => {
  it('collects up to the stage that makes new documents', () => {
    const stages = [{ $match: { a: 1 } }, { $addFields: { 'x.y': '$b' } }, { $group: { _id: '$e', n: { $sum: { h: '$f.g' } } } }, { $project: { z: 1 } }];
    expect(fieldsOfPipeline(stages)).toEqual(new Set(['a', 'b', 'x', 'e', 'f']));
  });

  it('wants everything when documents come out whole', () => {
    expect(fieldsOfPipeline([{ $match: { a: 1 } }])).toBeUndefined();
    expect(fieldsOfPipeline([{ $group: { _id: null, all: { $max: '$$ROOT' } } }])).toBeUndefined();
  });
});

describe('deserializeFields', () => {
  it('reads what is named and passes over all other types', () => {
    const doc = {
      t: 'x',
      n: 1,
      f: 1.5,
      l: 5n,
      r: new BSONRegExp('a', 'i'),
      bin: new Binary(Buffer.from('abc')),
      id: new ObjectId(),
      d: new Date(0),
      b: true,
      z: null,
      o: { a: [1, { b: 2 }] },
      list: ['a'],
      last: 'end',
    };
    const bytes = serialize(doc);
    expect(deserializeFields(bytes, new Set(['n', 'last']))).toEqual({ n: 1, last: 'end' });
    for (const [name, value] of Object.entries(doc)) expect(deserializeFields(bytes, new Set([name]))).toEqual({ [name]: value });
  });
});

describe('fieldsOfProjection', () => {
  it('names what is kept, the id with it', () => {
    expect(fieldsOfProjection({ 'a.b': 1, c: true, _id: 0 })).toEqual(new Set(['_id', 'a', 'c']));
  });

  it.each([[{ a: 0 }], [{ a: { $slice: 1 } }], [{ 'a.$': 1 }], [{ a: '$b' }], [{ _id: 1 }]])('needs the whole document for %j', (projection) => {
    expect(fieldsOfProjection(projection)).toBeUndefined();
  });
});
