import { compareValues } from '../compareValues';
import type { Collation } from '../contract';
import { variadic } from './operands';
import { isNothing, type Operator } from './scope';

/** Least or greatest value by MongoDB's order; null and missing ones do not count. */
function extreme(values: Iterable<unknown>, sign: 1 | -1, collation?: Collation): unknown {
  let best: unknown = null;
  for (const value of values) {
    if (isNothing(value)) continue;
    if (best === null || compareValues(value, best, collation) * sign < 0) best = value;
  }
  return best;
}

const one = (sign: 1 | -1): Operator =>
  variadic((values, { collation }) => extreme(values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values, sign, collation));

export const EXTREME_OPERATORS: Record<string, Operator> = {
  $min: one(1),
  $max: one(-1),
};
