import { compareValues } from '../compareValues';
import type { Collation } from '../contract';
import { arrayOf, positive } from './arrayOperators';
import { named, variadic } from './operands';
import { isNothing, type Operator } from './scope';

/** Least or greatest value by MongoDB's order; null and missing ones do not count. */
export function extreme(values: Iterable<unknown>, sign: 1 | -1, collation?: Collation): unknown {
  let best: unknown = null;
  for (const value of values) {
    if (isNothing(value)) continue;
    if (best === null || compareValues(value, best, collation) * sign < 0) best = value;
  }
  return best;
}

/** The n least or greatest values. */
export function extremes(values: unknown[], n: number, sign: 1 | -1, collation?: Collation): unknown[] {
  return values.filter((value) => !isNothing(value)).sort((a, b) => compareValues(a, b, collation) * sign).slice(0, n);
}

const one = (sign: 1 | -1): Operator => variadic((values, { collation }) => extreme(values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values, sign, collation));

const several = (name: string, sign: 1 | -1): Operator =>
  named(['n', 'input'], [], ({ n, input }, { collation }) => extremes(arrayOf(input, name, 5788200), positive(n, name, 5787908), sign, collation));

export const EXTREME_OPERATORS: Record<string, Operator> = {
  $min: one(1),
  $max: one(-1),
  $minN: several('$minN', 1),
  $maxN: several('$maxN', -1),
};
