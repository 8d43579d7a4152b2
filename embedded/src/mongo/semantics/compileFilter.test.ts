import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { compileFilter } from './compileFilter';
import type { Doc } from './contract';
import { MongoError } from './mongoError';

const scalar = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('a', 'b', 'c', null, true));
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ x: scalar }, { requiredKeys: [], noNullPrototype: true }),
  fc.array(fc.oneof(scalar, fc.record({ x: scalar }, { requiredKeys: [], noNullPrototype: true })), { maxLength: 3 }),
);
const docs: fc.Arbitrary<Doc> = fc.record({ a: value, b: value }, { requiredKeys: [], noNullPrototype: true });

const paths = fc.constantFrom('a', 'b', 'a.x', 'b.x');
const conditions: fc.Arbitrary<Doc> = fc.oneof(
  fc.tuple(fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte'), scalar).map(([name, operand]) => ({ [name]: operand })),
  fc.tuple(fc.constantFrom('$in', '$nin'), fc.array(scalar, { maxLength: 3 })).map(([name, list]) => ({ [name]: list })),
  fc.boolean().map((exists) => ({ $exists: exists })),
);
const filters: fc.Arbitrary<Doc> = fc.letrec<{ filter: Doc }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.tuple(paths, conditions).map(([path, condition]) => ({ [path]: condition })),
    fc.tuple(paths, conditions).map(([path, condition]) => ({ [path]: { $not: condition } })),
    fc.tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(tie('filter'), { minLength: 1, maxLength: 3 })).map(([name, clauses]) => ({ [name]: clauses })),
  ),
})).filter;

/** The same rules told once more, as plainly as possible: all values on a path as a list, then one comparison. */
function naive(filter: Doc, doc: Doc): boolean {
  return Object.entries(filter).every(([name, operand]) => {
    const clauses = operand as Doc[];
    if (name === '$and') return clauses.every((clause) => naive(clause, doc));
    if (name === '$or') return clauses.some((clause) => naive(clause, doc));
    if (name === '$nor') return !clauses.some((clause) => naive(clause, doc));
    return holds(operand as Doc, valuesAt(doc, name.split('.')));
  });
}

const isDoc = (given: unknown): given is Doc => typeof given === 'object' && given !== null && !Array.isArray(given);

function valuesAt(given: unknown, path: string[]): unknown[] {
  const [name, ...rest] = path;
  if (name === undefined) return Array.isArray(given) ? [...(given as unknown[]), given] : [given];
  if (Array.isArray(given)) return given.filter(isDoc).flatMap((item) => valuesAt(item, path));
  return isDoc(given) ? valuesAt(given[name], rest) : [undefined];
}

function holds(condition: Doc, values: unknown[]): boolean {
  const [[name = '', operand] = []] = Object.entries(condition);
  const list = operand as unknown[];
  switch (name) {
    case '$not':
      return !holds(operand as Doc, values);
    case '$ne':
      return !values.some((given) => same(given, operand));
    case '$in':
      return values.some((given) => list.some((item) => same(given, item)));
    case '$nin':
      return !values.some((given) => list.some((item) => same(given, item)));
    case '$exists':
      return values.some((given) => given !== undefined) === operand;
    default:
      return values.some((given) => compares(name, given, operand));
  }
}

const same = (given: unknown, operand: unknown) => (given ?? null) === operand;

function compares(name: string, given: unknown, operand: unknown): boolean {
  if (same(given, operand)) return name === '$eq' || name.endsWith('te');
  if (typeof given !== typeof operand || typeof given === 'object' || name === '$eq') return false;
  return name.startsWith('$gt') ? (given as number) > (operand as number) : (given as number) < (operand as number);
}

describe('compileFilter', () => {
  it('agrees with the rules told plainly', () => {
    fc.assert(
      fc.property(filters, docs, (filter, doc) => {
        expect(compileFilter(filter)(doc)).toBe(naive(filter, doc));
      }),
      { numRuns: 20_000 },
    );
  });

  it('answers every document or refuses the filter, whatever the filter', () => {
    const anything = fc.object({ key: fc.constantFrom('a', '$gt', '$in', '$and', '$not', '$elemMatch', '$expr', '$type', '__proto__', 'a.b'), maxDepth: 3 });
    fc.assert(
      fc.property(anything, docs, (filter, doc) => {
        try {
          expect(typeof compileFilter(filter)(doc)).toBe('boolean');
        } catch (error) {
          expect(error).toBeInstanceOf(MongoError);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
