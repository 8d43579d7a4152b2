import { ObjectId } from 'bson';

import { Rank, rankOf } from './bsonTypes';
import { compareValues, sameValue } from './compareValues';
import type { Collation } from './contract';
import { hashKey } from './encodeKey';
import { badValue } from './mongoError';
import { compareNumbers, numericOf } from './numbers';
import type { Test } from './paths';
import { boundedTest, isCostly } from './costlyRegex';
import { isRegex, toRegExp } from './regex';
import { regexText } from './compareValues';

const isNothing = (value: unknown) => value === null || value === undefined;

export function equals(operand: unknown, collation?: Collation): Test {
  if (isNothing(operand)) return isNothing;
  if (typeof operand === 'string' && !collation) return (value) => value === operand || (typeof value === 'object' && sameValue(value, operand));
  if (typeof operand === 'boolean') return (value) => value === operand;
  if (operand instanceof ObjectId) return (value) => value instanceof ObjectId && Buffer.compare(value.id, operand.id) === 0;
  const rank = rankOf(operand);
  return (value) => value !== undefined && rankOf(value) === rank && sameValue(value, operand, collation);
}

export function matchesRegex(regex: unknown, options?: string): Test {
  const compiled = toRegExp(regex, options);
  const test = isCostly(regex) ? boundedTest(compiled) : (value: string) => compiled.test(value);
  const text = isRegex(regex) ? regexText(regex) : `${String(regex)}\0${options ?? ''}`;
  return (value) => (typeof value === 'string' ? test(value) : isRegex(value) && regexText(value) === text);
}

const ORDER = {
  $lt: (order: number) => order < 0,
  $lte: (order: number) => order <= 0,
  $gt: (order: number) => order > 0,
  $gte: (order: number) => order >= 0,
};
export type Relation = keyof typeof ORDER;

const isNaNValue = (value: unknown) => Number.isNaN(Number(numericOf(value)));

/** Comparison within one type: a number is never less than a string. */
export function relation(operator: Relation, operand: unknown, collation?: Collation): Test {
  const holds = ORDER[operator];
  const rank = rankOf(operand);
  if (isRegex(operand)) throw badValue("Can't have RegEx as arg to predicate over field");
  if (rank === Rank.nothing) return (value) => isNothing(value) && holds(0);
  if (rank === Rank.minKey || rank === Rank.maxKey) return (value) => holds(compareValues(value, operand));
  if (rank === Rank.number) {
    const bound = numericOf(operand);
    if (isNaNValue(operand)) return (value) => holds(0) && rankOf(value) === Rank.number && isNaNValue(value);
    return (value) => rankOf(value) === Rank.number && !isNaNValue(value) && holds(compareNumbers(numericOf(value), bound));
  }
  return (value) => rankOf(value) === rank && holds(compareValues(value, operand, collation));
}

/** One of a list; a hash keeps long lists as cheap as short ones. */
export function oneOf(list: unknown[], collation?: Collation): Test {
  const regexes = list.filter(isRegex).map((regex) => matchesRegex(regex));
  const strings = new Set<unknown>();
  const keys = new Set<string>();
  for (const item of list) {
    if (typeof item === 'string' && !collation) strings.add(item);
    else if (!isRegex(item)) keys.add(hashKey(item, collation));
  }
  return (value) => {
    if (typeof value === 'string' && !collation) return strings.has(value) || regexes.some((test) => test(value));
    return (keys.size > 0 && keys.has(hashKey(value, collation))) || regexes.some((test) => test(value));
  };
}
