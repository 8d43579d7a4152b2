import { isDoc } from './bsonTypes';
import { type FilterContext, onPath } from './conditions';
import type { Doc, FilterOptions, Matches } from './contract';
import { compileExpression } from './expressions/compileExpression';
import { badValue } from './mongoError';
import { conditionOf, isTrue } from './queryOperators';

/** Turns a query filter into a test on documents. Throws MongoError for operators it does not know or operands that make no sense. */
export function compileFilter(filter: Doc, options: FilterOptions = {}): Matches {
  const context: FilterContext = { collation: options.collation, compile: (inner) => compileFilter(inner, options) };
  const parts = Object.keys(filter).flatMap((name) => {
    const operand = filter[name];
    if (!name.startsWith('$')) return [onPath(conditionOf(operand, context), name)];
    return topLevel(name, operand, options);
  });
  return all(parts);
}

function topLevel(name: string, operand: unknown, options: FilterOptions): Matches[] {
  switch (name) {
    case '$and':
      return clauses(name, operand, options);
    case '$or': {
      const either = clauses(name, operand, options);
      return [(doc) => either.some((matches) => matches(doc))];
    }
    case '$nor': {
      const neither = clauses(name, operand, options);
      return [(doc) => !neither.some((matches) => matches(doc))];
    }
    case '$comment':
      return [];
    case '$expr':
      return [expression(operand, options)];
    default:
      throw badValue(`unknown top level operator: ${name}. If you are trying to negate an entire expression, use $nor.`);
  }
}

function clauses(name: string, operand: unknown, options: FilterOptions): Matches[] {
  if (!Array.isArray(operand) || operand.length === 0) throw badValue(`${name} must be a nonempty array`);
  return operand.map((clause) => {
    if (!isDoc(clause)) throw badValue('$or/$and/$nor entries need to be full objects');
    return compileFilter(clause, options);
  });
}

function all(parts: Matches[]): Matches {
  const [first, second] = parts;
  if (!first) return () => true;
  if (!second) return first;
  return (doc) => parts.every((matches) => matches(doc));
}

function expression(operand: unknown, { collation, now = new Date() }: FilterOptions): Matches {
  const evaluate = compileExpression(operand, collation);
  return (doc) => isTrue(evaluate({ root: doc, now }));
}
