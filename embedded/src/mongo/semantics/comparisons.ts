import { ObjectId } from 'bson';

import { Rank, rankOf } from './bsonTypes';
import { compareValues, regexText, sameValue } from './compareValues';
import type { Collation } from './contract';
import { boundedTest, isCostly } from './costlyRegex';
import { hashKey } from './encodeKey';
import { badValue } from './mongoError';
import type { Test } from './paths';
import { isRegex, toRegExp } from './regex';

const isNothing = (value: unknown) => value === null || value === undefined;

export function equals(operand: unknown, collation?: Collation): Test {
  if (isNothing(operand)) return isNothing;
  if (typeof operand === 'boolean' || (typeof operand === 'string' && !collation)) return (value) => value === operand;
  if (operand instanceof ObjectId) return (value) => value instanceof ObjectId && Buffer.compare(value.id, operand.id) === 0;
  const rank = rankOf(operand);
  return (value) => value !== undefined && rankOf(value) === rank && sameValue(value, operand, collation);
}

/** A pattern finds texts, and itself where it is stored. */
export function matchesRegex(regex: unknown, options?: string): Test {
  const pattern = isRegex(regex) ? regex : String(regex);
  const compiled = toRegExp(pattern, options);
  const test = isCostly(pattern) ? boundedTest(compiled) : (value: string) => compiled.test(value);
  return (value) => (typeof value === 'string' ? test(value) : isRegex(value) && isRegex(regex) && regexText(value) === regexText(regex));
}

const ORDER = {
  $lt: (order: number) => order < 0,
  $lte: (order: number) => order <= 0,
  $gt: (order: number) => order > 0,
  $gte: (order: number) => order >= 0,
};
export type Relation = keyof typeof ORDER;

/** Comparison within one type: a number is never less than a string, and NaN is neither less nor more. */
export function relation(operator: Relation, operand: unknown, collation?: Collation): Test {
  const holds = ORDER[operator];
  const rank = rankOf(operand);
  if (isRegex(operand)) throw badValue("Can't have RegEx as arg to predicate over field");
  if (rank === Rank.nothing) return (value) => isNothing(value) && holds(0);
  if (rank !== Rank.number) return (value) => rankOf(value) === rank && holds(compareValues(value, operand, collation));
  const isComparable = Number.isNaN(operand) ? Number.isNaN : (value: unknown) => !Number.isNaN(value);
  return (value) => typeof value === 'number' && isComparable(value) && holds(compareValues(value, operand));
}

/** One of a list; a hash keeps long lists as cheap as short ones. */
export function oneOf(list: unknown[], collation?: Collation): Test {
  const regexes = list.filter(isRegex).map((regex) => matchesRegex(regex));
  const keys = new Set(list.filter((item) => !isRegex(item)).map((item) => keyOf(item, collation)));
  return (value) => keys.has(keyOf(value, collation)) || regexes.some((test) => test(value));
}

/** Texts stand for themselves where nothing else has a say: that is most of what lists hold. */
const keyOf = (value: unknown, collation?: Collation) => (typeof value === 'string' && !collation ? `"${value}` : hashKey(value, collation));
