import * as logic from 'mingo/operators/query/logical';
import { Query } from 'mingo/query';
import type { AnyObject, Options } from 'mingo/types';

import { isDoc, TYPE_NAMES, typeName } from './bsonTypes';
import { compileExpression } from './compileExpression';
import { equals, matchesRegex, oneOf, relation, type Relation } from './comparisons';
import type { Collation, Doc } from './contract';
import { badValue, failedToParse, MongoError } from './mongoError';
import { somePathValue, type Test } from './paths';
import { isOperatorDoc, ITSELF, Operand, PATH } from './prepareFilter';
import { isRegex } from './regex';
import { isTrue } from './truth';

type QueryOperator = (selector: string, operand: unknown, options: Options) => (doc: AnyObject) => boolean;
type TestOf = (operand: unknown, collation: Collation | undefined, options: Options) => Test;

const valueOf = (operand: unknown) => (operand instanceof Operand ? operand.value : undefined);

/** An operator that asks for some value on the path, or with `expandLeaf` off for the array at its end as a whole. */
const asking =
  (testOf: TestOf, expandLeaf = true): QueryOperator =>
  (selector, operand, options) => {
    const test = testOf(valueOf(operand), options.collation as Collation | undefined, options);
    if (selector === ITSELF) return test;
    const path = selector.slice(PATH.length).split('.');
    return (doc) => somePathValue(doc, path, test, expandLeaf);
  };

const not =
  (operator: QueryOperator): QueryOperator =>
  (...args) => {
    const holds = operator(...args);
    return (doc) => !holds(doc);
  };

const related = (operator: Relation) => asking((operand, collation) => relation(operator, operand, collation));

const equal = asking(equals);
const oneOfList = asking((operand, collation) => oneOf(listOf(operand), collation));
const present = asking(() => (value) => value !== undefined, false);

function listOf(operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw badValue('$in needs an array');
  if (operand.some(isOperatorDoc)) throw badValue('cannot nest $ under $in');
  return operand;
}

/** The library's logic, and ours for everything that looks at values. */
export const QUERY_OPERATORS: Record<string, QueryOperator> = {
  ...(logic as Record<string, QueryOperator>),
  $eq: equal,
  $ne: (selector, operand, options) => {
    if (isRegex(valueOf(operand))) throw badValue("Can't have regex as arg to $ne.");
    return not(equal)(selector, operand, options);
  },
  $lt: related('$lt'),
  $lte: related('$lte'),
  $gt: related('$gt'),
  $gte: related('$gte'),
  $in: oneOfList,
  $nin: not(oneOfList),
  $exists: (selector, operand, options) => (isTrue(valueOf(operand)) ? present : not(present))(selector, operand, options),
  $type: asking(typeTest),
  $matches: asking((operand) => {
    const { regex, options } = operand as { regex: unknown; options?: string };
    return matchesRegex(regex, options);
  }),
  $size: asking((size) => {
    if (!Number.isInteger(size) || Number(size) < 0) throw badValue(`Failed to parse $size. Expected a non-negative integer: ${String(size)}`);
    return (value) => Array.isArray(value) && value.length === size;
  }, false),
  $all: (selector, operand, options) => {
    const members = (valueOf(operand) as Doc[]).map((member) => new Query({ [selector]: member }, options));
    return (doc) => members.every((member) => member.test(doc));
  },
  $elemMatch: asking((operand, _collation, options) => {
    const test = elementTest(operand as Doc, options);
    return (value) => Array.isArray(value) && value.some(test);
  }, false),
  $expr: (_selector, operand, { collation, variables }) => {
    const evaluate = compileExpression(valueOf(operand), { collation: collation as Collation | undefined, now: variables?.['NOW'] as Date | undefined });
    return (doc) => isTrue(evaluate(doc));
  },
};

/** An inner array is a document of its places. */
function elementTest(prepared: Doc, options: Partial<Options>): Test {
  const query = new Query(prepared, options);
  if (Object.hasOwn(prepared, ITSELF)) return (value) => query.test(value as AnyObject);
  return (value) => (isDoc(value) ? query.test(value) : Array.isArray(value) && query.test({ ...(value as unknown[]) }));
}

function typeTest(operand: unknown): Test {
  const wanted = new Set<unknown>(Array.isArray(operand) ? operand : [operand]);
  if (wanted.size === 0) throw failedToParse('$type must match at least one type');
  for (const name of wanted)
    if (typeof name !== 'string' || !TYPE_NAMES.has(name)) throw new MongoError(2, `Unknown or unsupported type name alias: ${String(name)}`);
  return (value) => value !== undefined && wanted.has(typeName(value));
}
