import { compileFilter, type Doc } from '../semantics/index';
import type { Condition } from './conditions';

/** Whether every document that has what the query demands also satisfies the filter of a partial index. */
export function implies(conditions: Condition[], expression: Doc): boolean {
  return Object.entries(expression).every(([path, operand]) => {
    if (path === '$and') return (operand as Doc[]).every((clause) => implies(conditions, clause));
    return conditions.some((condition) => condition.path === path && demands(condition, operand));
  });
}

/** Whether each value that meets the condition satisfies the operand as well. Who is found by null may have no value at all. */
export function demands({ points, low, high }: Condition, operand: unknown): boolean {
  const matches = compileFilter({ value: operand });
  if (points) return points.every((value) => matches({ value }) && (value !== null || matches({})));
  const isInside = (bound: typeof low) => bound !== undefined && matches({ value: bound.value });
  // `{$gt: 5}` demands `{$gt: 0}`: the bound itself lies inside and the direction is the same.
  const operators = Object.keys(Object(operand) as Doc);
  const isDemanded = (name: string) => {
    if (name === '$exists') return isInside(low ?? high);
    if (name === '$gt' || name === '$gte') return isInside(low);
    return (name === '$lt' || name === '$lte') && isInside(high);
  };
  return operators.length > 0 && operators.every(isDemanded);
}
