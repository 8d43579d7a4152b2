import { isDoc } from './bsonTypes';
import { compileFilter } from './compileFilter';
import type { Doc, FilterOptions } from './contract';
import type { Test } from './paths';
import { plainValueAt } from './paths';
import { isOperatorDoc } from './queryOperators';

/**
 * The place in the array at `path` that a query on it matched, for the
 * positional `$`. With several conditions on the array it is the first element
 * that meets them all, else the one that meets the last condition.
 */
export function positionalIndex(filter: Doc, doc: Doc, path: readonly string[], options: FilterOptions): number | undefined {
  const array = plainValueAt(doc, path);
  if (!Array.isArray(array)) return undefined;
  const tests = elementTests(filter, path.join('.'), options);
  if (tests.length === 0) return undefined;
  const together = array.findIndex((item) => tests.every((test) => test(item)));
  const index = together >= 0 ? together : array.findIndex((item) => tests.at(-1)?.(item));
  return index >= 0 ? index : undefined;
}

function elementTests(filter: Doc, path: string, options: FilterOptions): Test[] {
  return Object.keys(filter).flatMap((key) => {
    const operand = filter[key];
    if ((key === '$and' || key === '$or') && Array.isArray(operand)) {
      const inner = operand.filter(isDoc).map((clause) => elementTests(clause, path, options));
      return key === '$and' ? inner.flat() : eitherOf(inner);
    }
    if (key === path) return [elementTest(operand, options)];
    if (key.startsWith(`${path}.`)) return [fieldTest(key.slice(path.length + 1), operand, options)];
    return [];
  });
}

function eitherOf(clauses: Test[][]): Test[] {
  const tests = clauses.filter((clause) => clause.length > 0);
  return tests.length === 0 ? [] : [(item) => tests.some((clause) => clause.every((test) => test(item)))];
}

function elementTest(operand: unknown, options: FilterOptions): Test {
  const inArray = isOperatorDoc(operand) && Object.hasOwn(operand, '$elemMatch');
  const matches = compileFilter({ value: operand }, options);
  return (item) => matches({ value: inArray ? [item] : item });
}

function fieldTest(rest: string, operand: unknown, options: FilterOptions): Test {
  const matches = compileFilter({ [rest]: operand }, options);
  return (item) => isDoc(item) && matches(item);
}
