import { isDoc, Rank, rankOf, typeName } from './bsonTypes';
import { equals, matchesRegex, oneOf, relation, type Relation } from './comparisons';
import { type Condition, type FilterContext, not, onValue, some, whole } from './conditions';
import type { Doc } from './contract';
import { badValue, failedToParse, MongoError } from './mongoError';
import { numericOf } from './numbers';
import type { Test } from './paths';
import { isRegex } from './regex';

type Operator = (operand: unknown, context: FilterContext, siblings: Doc) => Condition;

const related =
  (operator: Relation): Operator =>
  (operand, { collation }) =>
    some(relation(operator, operand, collation));

const OPERATORS: Record<string, Operator> = {
  $eq: (operand, { collation }) => some(equals(operand, collation)),
  $ne: (operand, { collation }) => {
    if (isRegex(operand)) throw badValue("Can't have regex as arg to $ne.");
    return not(some(equals(operand, collation)));
  },
  $lt: related('$lt'),
  $lte: related('$lte'),
  $gt: related('$gt'),
  $gte: related('$gte'),
  $in: (operand, { collation }) => some(oneOf(listOf(operand, '$in'), collation)),
  $nin: (operand, { collation }) => not(some(oneOf(listOf(operand, '$nin'), collation))),
  $exists: (operand) => {
    const exists = whole((value) => value !== undefined);
    return isTrue(operand) ? exists : not(exists);
  },
  $type: (operand) => some(typeTest(operand)),
  $regex: (operand, _context, siblings) => some(regexTest(operand, siblings.$options)),
  $options: (operand, _context, siblings) => {
    if (!Object.hasOwn(siblings, '$regex')) throw badValue('$options needs a $regex');
    return { all: [], negated: false };
  },
  $size: (operand) => {
    const size = integerOf(operand, '$size');
    if (size < 0) throw badValue(`Failed to parse $size. Expected a non-negative number in: $size: ${size}`);
    return whole((value) => Array.isArray(value) && value.length === size);
  },
  $all: allOf,
  $elemMatch: elemMatch,
  $not: (operand, context) => {
    if (isRegex(operand)) return not(some(matchesRegex(operand)));
    if (!isDoc(operand)) throw badValue('$not needs a regex or a document');
    if (Object.keys(operand).length === 0) throw badValue('$not cannot be empty');
    return not(allConditions(operand, context));
  },
};

/** `{ $gt: 1, … }` rather than a document to compare with. */
export const isOperatorDoc = (value: unknown): value is Doc => isDoc(value) && (Object.keys(value)[0] ?? '').startsWith('$');

export function conditionOf(operand: unknown, context: FilterContext): Condition {
  if (isRegex(operand)) return some(matchesRegex(operand));
  if (!isOperatorDoc(operand)) return some(equals(operand, context.collation));
  return allConditions(operand, context);
}

function allConditions(operators: Doc, context: FilterContext): Condition {
  const conditions = Object.keys(operators).map((name) => {
    const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (!operator) throw badValue(`unknown operator: ${name}`);
    return operator(operators[name], context, operators);
  });
  const [only] = conditions;
  return only && conditions.length === 1 ? only : { all: conditions, negated: false };
}

function listOf(operand: unknown, name: string): unknown[] {
  if (!Array.isArray(operand)) throw badValue(`${name} needs an array`);
  if (operand.some(isOperatorDoc)) throw badValue(`cannot nest $ under ${name}`);
  return operand;
}

/** MongoDB's truth: everything but false, zero and null. */
export function isTrue(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  return rankOf(value) !== Rank.number || Number(numericOf(value)) !== 0;
}

function integerOf(operand: unknown, name: string): number {
  const number = rankOf(operand) === Rank.number ? Number(numericOf(operand)) : NaN;
  if (!Number.isInteger(number)) throw badValue(`Failed to parse ${name}. Expected an integer: ${name}: ${String(operand)}`);
  return number;
}

function elemMatch(operand: unknown, context: FilterContext): Condition {
  if (!isDoc(operand)) throw badValue('$elemMatch needs an Object');
  const test = elementTest(operand, context);
  return whole((value) => Array.isArray(value) && value.some(test));
}

/** The test that `$elemMatch` and `$pull` put to one element: operators on the value, or a filter on a document. */
export function elementTest(operand: Doc, context: FilterContext): Test {
  if (isOperatorDoc(operand) && !/^\$(and|or|nor|where|expr)$/.test(Object.keys(operand)[0] ?? '')) return onValue(allConditions(operand, context));
  const matches = context.compile(operand);
  return (value) => (isDoc(value) ? matches(value) : Array.isArray(value) && matches({ ...(value as unknown[]) })); // an inner array is a document of its places
}

function allOf(operand: unknown, context: FilterContext): Condition {
  if (!Array.isArray(operand)) throw badValue('$all needs an array');
  if (operand.length === 0) return some(() => false);
  const conditions = operand.map((item) => {
    if (isDoc(item) && Object.hasOwn(item, '$elemMatch')) return allConditions(item, context);
    if (isOperatorDoc(item)) throw badValue('no $ expressions in $all');
    return conditionOf(item, context);
  });
  return { all: conditions, negated: false };
}

function regexTest(operand: unknown, options: unknown): Test {
  if (typeof operand !== 'string' && !isRegex(operand)) throw badValue('$regex has to be a string');
  if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string');
  if (options !== undefined && isRegex(operand) && ('flags' in operand ? operand.flags : operand.options) !== '')
    throw new MongoError(51075, 'options set in both $regex and $options');
  return matchesRegex(operand, options);
}

const TYPE_CODES: Record<string, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  6: 'undefined',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  12: 'dbPointer',
  13: 'javascript',
  14: 'symbol',
  15: 'javascriptWithScope',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
  '-1': 'minKey',
  255: 'minKey',
  127: 'maxKey',
};
const TYPE_NAMES = new Set([...Object.values(TYPE_CODES), 'number']);

function typeTest(operand: unknown): Test {
  const wanted = new Set((Array.isArray(operand) ? operand : [operand]).map(typeAlias));
  if (wanted.size === 0) throw failedToParse('$type must match at least one type');
  return (value) => value !== undefined && (wanted.has(typeName(value)) || (wanted.has('number') && rankOf(value) === Rank.number));
}

function typeAlias(spec: unknown): string {
  if (typeof spec === 'string') {
    if (!TYPE_NAMES.has(spec)) throw badValue(`Unknown type name alias: ${spec}`);
    return spec;
  }
  if (rankOf(spec) !== Rank.number) throw typeMismatchOfType();
  const name = TYPE_CODES[String(Number(numericOf(spec)))];
  if (name === undefined) throw badValue(`Invalid numerical type code: ${String(spec)}`);
  return name;
}

const typeMismatchOfType = () => new MongoError(14, 'type must be represented as a number or a string');
