import { expect, it } from '@jest/globals';
import { BSONRegExp } from 'bson';

import { hasCostlyRegex } from './costlyRegex';

it.each(['^abc', 'abc', '^a\\.b\\d$', 'stra[sß]e', 'müller', '.', '^nr1 2'])('takes %s for cheap', (pattern) => {
  expect(hasCostlyRegex({ a: { $regex: pattern } })).toBe(false);
});

it.each(['(a+)+$', 'a.*b', 'a|b', 'a?', '^x{2,}', '(a)\\1', '(?i)a', '[a-z]+'])('takes %s for costly, wherever it stands', (pattern) => {
  expect(hasCostlyRegex({ $or: [{ a: { $regex: pattern } }] })).toBe(true);
  expect(hasCostlyRegex({ a: { $in: [new BSONRegExp(pattern)] } })).toBe(true);
  expect(hasCostlyRegex([{ $match: { a: { $not: new BSONRegExp(pattern) } } }])).toBe(true);
});
