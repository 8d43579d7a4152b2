import { isDoc } from './bsonTypes';
import type { Doc } from './contract';
import { MongoError } from './mongoError';

/** Operands of each operator that clients may use: so many, or at least so many. */
const OPERANDS: Record<string, { count: number; orMore?: boolean }> = {
  $eq: { count: 2 },
  $ne: { count: 2 },
  $lt: { count: 2 },
  $lte: { count: 2 },
  $gt: { count: 2 },
  $gte: { count: 2 },
  $and: { count: 0, orMore: true },
  $or: { count: 0, orMore: true },
  $not: { count: 1 },
  $cond: { count: 3 },
  $ifNull: { count: 2, orMore: true },
  $add: { count: 0, orMore: true },
  $multiply: { count: 0, orMore: true },
  $subtract: { count: 2 },
  $divide: { count: 2 },
};
export const EXPRESSION_NAMES: readonly string[] = Object.keys(OPERANDS);

/**
 * Checks an expression and writes it so that nothing in it is left to the library's own reading: paths, documents and lists
 * become operators of ours, because numbers in a path are only names and a missing value in a list is null.
 */
export function prepareExpression(expression: unknown, now: Date): unknown {
  const prepare = (inner: unknown) => prepareExpression(inner, now);
  if (typeof expression === 'string' && expression.startsWith('$'))
    return expression.startsWith('$$') ? variable(expression.slice(2), now) : path(expression.slice(1));
  if (Array.isArray(expression)) return { $list: expression.map(prepare) };
  if (!isDoc(expression)) return expression;
  const names = Object.keys(expression);
  if (names.some((name) => name.startsWith('$'))) return operator(expression, prepare);
  const dotted = names.find((name) => name.includes('.'));
  if (dotted) throw new MongoError(16412, `FieldPath field names may not contain '.': ${dotted}`);
  return { $document: names.map((name) => [name, prepare(expression[name])]) };
}

const path = (text: string) => ({ $path: checkedPath(text) });

function checkedPath(text: string): string[] {
  const parts = text.split('.');
  if (text === '') throw new MongoError(16872, "'$' by itself is not a valid FieldPath");
  if (parts.includes('')) throw new MongoError(text.endsWith('.') ? 40353 : 15998, 'FieldPath field names may not be empty strings.');
  if (parts.some((part) => part.startsWith('$'))) throw new MongoError(16410, "Field path names may not start with '$'.");
  return parts;
}

function variable(text: string, now: Date): unknown {
  const [name = '', ...rest] = checkedPath(text);
  if (name === 'ROOT' || name === 'CURRENT') return { $path: rest };
  if (rest.length === 0 && name === 'NOW') return now;
  if (rest.length === 0 && name === 'REMOVE') return undefined;
  throw new MongoError(17276, `Use of undefined variable: ${name}`);
}

function operator(expression: Doc, prepare: (inner: unknown) => unknown): unknown {
  const [name = '', ...others] = Object.keys(expression);
  const spec = expression[name];
  if (others.length > 0) throw new MongoError(15983, `an object representing an expression must have exactly one field: ${Object.keys(expression).join(', ')}`);
  if (name === '$literal') return { $literal: spec };
  const wanted = Object.hasOwn(OPERANDS, name) ? OPERANDS[name] : undefined;
  if (!wanted) throw new MongoError(168, `Unrecognized expression '${name}'`);
  const operands = operandsOf(name, spec);
  if (operands.length < wanted.count || (operands.length > wanted.count && !wanted.orMore))
    throw new MongoError(name === '$ifNull' ? 1257300 : 16020, `Expression ${name} takes ${wanted.count} arguments. ${operands.length} were passed in.`);
  return { [name]: operands.map(prepare) };
}

/** A single operand may come without brackets. */
function operandsOf(name: string, spec: unknown): unknown[] {
  if (Array.isArray(spec)) return spec;
  return name === '$cond' && isDoc(spec) ? branchesOf(spec) : [spec];
}

const BRANCHES = ['if', 'then', 'else'];

function branchesOf(spec: Doc): unknown[] {
  for (const name of Object.keys(spec)) if (!BRANCHES.includes(name)) throw new MongoError(17083, `Unrecognized parameter to $cond: ${name}`);
  return BRANCHES.map((name, i) => {
    if (!Object.hasOwn(spec, name)) throw new MongoError(17080 + i, `Missing '${name}' parameter to $cond`);
    return spec[name];
  });
}
