import { Context, evalExpr } from 'mingo/core';
import * as stock from 'mingo/operators/expression';
import type { Options } from 'mingo/types';
import { MingoError } from 'mingo/util';

import { isDoc } from './bsonTypes';
import { compareValues } from './compareValues';
import type { Doc, FilterOptions } from './contract';
import { exactNumber } from './exactNumber';
import { MongoError } from './mongoError';
import { setField } from './ownFields';
import { valueAtPath } from './paths';
import { prepareExpression } from './prepareExpression';
import { isTrue } from './truth';

/** Undefined stands for "missing", which MongoDB tells from null. */
export type Evaluate = (root: unknown) => unknown;

/** Turns an aggregation expression into a function of a document. Throws for operators and variables it does not know. */
export function compileExpression(expression: unknown, { collation, now = new Date() }: FilterOptions): Evaluate {
  const prepared = prepareExpression(expression, now);
  const options = evalExpr({}, { $options: 1 }, { context: CONTEXT, ...(collation && { collation }) } as Options) as Options;
  return (root) => {
    try {
      return valueOf(root, prepared, options);
    } catch (error) {
      throw error instanceof MingoError ? new MongoError(error.message.includes('by zero') ? 2 : 14, error.message) : error;
    }
  };
}

type Operator = (doc: unknown, operands: unknown, options: Options) => unknown;

/** Most operands are no more than a path or a value, and the library takes its time to find that out. */
function valueOf(doc: unknown, operand: unknown, options: Options): unknown {
  if (!isDoc(operand)) return operand;
  return operand.$path ? valueAtPath(doc, operand.$path as string[]) : evalExpr(doc, operand, options);
}

/** Order in expressions, where a missing field comes before null. */
const comparing =
  (holds: (order: number) => boolean): Operator =>
  (doc, operands, options) => {
    const [a, b] = (operands as unknown[]).map((operand) => valueOf(doc, operand, options));
    if (a === undefined || b === undefined) return holds(Number(b === undefined) - Number(a === undefined));
    return holds(compareValues(a, b, options.collation as FilterOptions['collation']));
  };

const exact =
  (operator: Operator): Operator =>
  (...args) =>
    exactNumber(operator(...args));

const truthOf = (doc: unknown, operand: unknown, options: Options) => isTrue(valueOf(doc, operand, options));

/** The library's operators, and ours where MongoDB's answers are others. The first four are what paths and literals are prepared into. */
const OPERATORS: Record<string, Operator> = {
  $path: (doc, parts) => valueAtPath(doc, parts as string[]),
  $list: (doc, items, options) => (items as unknown[]).map((item) => valueOf(doc, item, options) ?? null),
  $document: (doc, fields, options) => {
    const result: Doc = {};
    for (const [name, field] of fields as [string, unknown][]) {
      const value = valueOf(doc, field, options);
      if (value !== undefined) setField(result, name, value);
    }
    return result;
  },
  /** The library is quick with options that it has made itself, and shows those to operators only. */
  $options: (_doc, _operands, options) => options,
  $literal: stock.$literal as Operator,
  $add: exact(stock.$add as Operator),
  $subtract: exact(stock.$subtract as Operator),
  $multiply: exact(stock.$multiply as Operator),
  $divide: stock.$divide as Operator,
  $and: (doc, operands, options) => (operands as unknown[]).every((operand) => truthOf(doc, operand, options)),
  $or: (doc, operands, options) => (operands as unknown[]).some((operand) => truthOf(doc, operand, options)),
  $not: (doc, operands, options) => !truthOf(doc, (operands as unknown[])[0], options),
  $cond: (doc, operands, options) => {
    const [test, then, otherwise] = operands as unknown[];
    return valueOf(doc, truthOf(doc, test, options) ? then : otherwise, options);
  },
  $ifNull: (doc, operands, options) => {
    let value: unknown;
    for (const operand of operands as unknown[]) if ((value = valueOf(doc, operand, options)) !== undefined && value !== null) break;
    return value;
  },
  $eq: comparing((order) => order === 0),
  $ne: comparing((order) => order !== 0),
  $lt: comparing((order) => order < 0),
  $lte: comparing((order) => order <= 0),
  $gt: comparing((order) => order > 0),
  $gte: comparing((order) => order >= 0),
};
const CONTEXT = Context.init({ expression: OPERATORS });
