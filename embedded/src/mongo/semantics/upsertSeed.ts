import { isDoc } from './bsonTypes';
import { cloneValue } from './cloneValue';
import type { Doc } from './contract';
import { FieldSlot } from './fieldSlot';
import { MongoError } from './mongoError';
import { isOperatorDoc } from './queryOperators';
import { isRegex } from './regex';
import { comparePaths } from './updatePaths';

/** The fields that an upsert takes over from its filter: all it says with equality. */
export function upsertSeed(filter: Doc): Doc {
  const equalities = equalitiesOf(filter);
  const paths = equalities.map(([path]) => path.split('.')).sort(comparePaths);
  for (const [i, path] of paths.entries()) {
    if (paths[i - 1]?.every((part, at) => part === path[at]))
      throw new MongoError(54, `cannot infer query fields to set, path '${path.join('.')}' is matched twice`, { codeName: 'NotSingleValueField' });
  }
  const seed: Doc = {};
  for (const [path, value] of equalities) new FieldSlot(seed, path.split('.')).set(cloneValue(value));
  return seed;
}

function equalitiesOf(filter: Doc): [path: string, value: unknown][] {
  return Object.keys(filter).flatMap((key): [string, unknown][] => {
    const operand = filter[key];
    if (key === '$and' || (key === '$or' && Array.isArray(operand) && operand.length === 1)) return (operand as unknown[]).filter(isDoc).flatMap(equalitiesOf);
    if (key.startsWith('$') || isRegex(operand)) return [];
    return isOperatorDoc(operand) ? fromOperators(key, operand) : [[key, operand]];
  });
}

function fromOperators(path: string, operators: Doc): [string, unknown][] {
  return Object.keys(operators).flatMap((name): [string, unknown][] => {
    const operand = operators[name];
    if (name === '$eq') return [[path, operand]];
    const isSingle = (name === '$in' || name === '$all') && Array.isArray(operand) && operand.length === 1;
    const only: unknown = isSingle ? operand[0] : undefined;
    return isSingle && !isRegex(only) && !isOperatorDoc(only) ? [[path, only]] : [];
  });
}
