import { compileFilter, type Doc } from '../semantics/index';
import type { Condition, FilterParts } from './conditions';

/** Whether every document that has what the query demands also satisfies the filter of a partial index. */
export function implies(parts: FilterParts, expression: Doc): boolean {
  return Object.entries(expression).every(([path, operand]) => {
    if (path === '$and' && Array.isArray(operand)) return (operand as Doc[]).every((clause) => implies(parts, clause));
    if (path.startsWith('$')) return false;
    const conditions = parts.conditions.filter((condition) => condition.path === path);
    return conditions.some((condition) => demands(condition, path, operand));
  });
}

function demands(condition: Condition, path: string, operand: unknown): boolean {
  if (isExists(operand)) return !condition.points?.some((value) => value === null || value === undefined);
  if (condition.points) return condition.points.every((value) => compileFilter({ value: operand })({ value }));
  return boundary(condition, operand);
}

const isExists = (operand: unknown) =>
  typeof operand === 'object' && operand !== null && Object.keys(operand).join() === '$exists' && Boolean((operand as Doc)['$exists']);

/** `{$gt: 5}` demands `{$gt: 0}`: the bound itself lies inside and the direction is the same. */
function boundary({ low, high }: Condition, operand: unknown): boolean {
  if (typeof operand !== 'object' || operand === null) return false;
  const operators = Object.keys(operand);
  const inside = (value: unknown) => compileFilter({ value: operand })({ value });
  if (low && operators.every((name) => name === '$gt' || name === '$gte')) return inside(low.value);
  if (high && operators.every((name) => name === '$lt' || name === '$lte')) return inside(high.value);
  return false;
}
