import { isDoc } from './bsonTypes';
import type { Doc } from './contract';
import { type Change, makeChanges } from './makeChanges';
import { isOperatorDoc } from './prepareFilter';
import { isRegex } from './regex';

/** The fields that an upsert takes over from its filter: all it says with equality. */
export function upsertSeed(filter: Doc): Doc {
  const seed: Doc = {};
  makeChanges(seed, equalitiesOf(filter), 54);
  return seed;
}

function equalitiesOf(filter: Doc): Change[] {
  return Object.keys(filter).flatMap((key) => {
    const operand = filter[key];
    if (key === '$and' || (key === '$or' && Array.isArray(operand) && operand.length === 1)) return (operand as unknown[]).filter(isDoc).flatMap(equalitiesOf);
    if (key.startsWith('$') || isRegex(operand)) return [];
    const values = isOperatorDoc(operand) ? Object.keys(operand).flatMap((name) => equalTo(name, operand[name])) : [operand];
    return values.map((value): Change => ({ path: key.split('.'), apply: () => value }));
  });
}

/** The value that an operator leaves as the only one. */
function equalTo(operator: string, operand: unknown): unknown[] {
  if (operator === '$eq') return [operand];
  if ((operator !== '$in' && operator !== '$all') || !Array.isArray(operand) || operand.length !== 1) return [];
  return operand.filter((item) => !isRegex(item) && !isOperatorDoc(item));
}
