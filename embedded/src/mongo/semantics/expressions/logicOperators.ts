import { isDoc, typeName } from '../bsonTypes';
import { compareValues } from '../compareValues';
import type { Collation, Doc } from '../contract';
import { MongoError } from '../mongoError';
import { isTrue } from '../queryOperators';
import { fixed, unary } from './operands';
import { type Evaluate, isNothing, type Operator } from './scope';

/** Order in expressions, where a missing field comes before null. */
function compareWithMissing(a: unknown, b: unknown, collation?: Collation): number {
  if (a === undefined || b === undefined) return Number(b === undefined) * Number(a !== undefined) - Number(a === undefined) * Number(b !== undefined);
  return Math.sign(compareValues(a, b, collation));
}

const comparing = (result: (order: number) => unknown) => fixed(2, ([a, b], { collation }) => result(compareWithMissing(a, b, collation)));

const compileAll = (spec: unknown, compile: (operand: unknown) => Evaluate) =>
  (Array.isArray(spec) ? (spec as unknown[]) : [spec]).map((operand) => compile(operand));

const BRANCHES = ['if', 'then', 'else'];

const cond: Operator = (spec, context) => {
  const operands: unknown[] = Array.isArray(spec) ? spec : isDoc(spec) ? branchesOf(spec) : [spec];
  if (operands.length !== 3) throw new MongoError(16020, `Expression $cond takes exactly 3 arguments. ${operands.length} were passed in.`);
  const [test, then, otherwise] = compileAll(operands, context.compile);
  return (scope) => (isTrue(test?.(scope)) ? then?.(scope) : otherwise?.(scope));
};

function branchesOf(spec: Doc): unknown[] {
  for (const name of Object.keys(spec)) if (!BRANCHES.includes(name)) throw new MongoError(17083, `Unrecognized parameter to $cond: ${name}`);
  return BRANCHES.map((name, i) => {
    if (!Object.hasOwn(spec, name)) throw new MongoError(17080 + i, `Missing '${name}' parameter to $cond`);
    return spec[name];
  });
}

const ifNull: Operator = (spec, { compile }) => {
  if (!Array.isArray(spec) || spec.length < 2)
    throw new MongoError(1257300, `$ifNull needs at least two arguments, had: ${Array.isArray(spec) ? spec.length : 1}`);
  const operands = compileAll(spec, compile);
  return (scope) => {
    let value: unknown;
    for (const operand of operands) {
      value = operand(scope);
      if (!isNothing(value)) return value;
    }
    return value;
  };
};

export const LOGIC_OPERATORS: Record<string, Operator> = {
  $eq: comparing((order) => order === 0),
  $ne: comparing((order) => order !== 0),
  $lt: comparing((order) => order < 0),
  $lte: comparing((order) => order <= 0),
  $gt: comparing((order) => order > 0),
  $gte: comparing((order) => order >= 0),
  $cmp: comparing((order) => order),
  $and: (spec, { compile }) => {
    const operands = compileAll(spec, compile);
    return (scope) => operands.every((operand) => isTrue(operand(scope)));
  },
  $or: (spec, { compile }) => {
    const operands = compileAll(spec, compile);
    return (scope) => operands.some((operand) => isTrue(operand(scope)));
  },
  $not: unary((value) => !isTrue(value)),
  $cond: cond,
  $ifNull: ifNull,
  $type: unary(typeName),
  $literal: (value) => () => value,
};
