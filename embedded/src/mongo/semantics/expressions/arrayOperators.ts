import { isDoc, typeName } from '../bsonTypes';
import { compareValues, sameValue } from '../compareValues';
import { compileSort } from '../compileSort';
import { MongoError } from '../mongoError';
import { isTrue } from '../queryOperators';
import { isNumber, toNumber } from '../arithmetic';
import { integerOf } from './integers';
import { variableName } from './logicOperators';
import { fixed, named, namedOperands, nullable, nullableInOrder, unary, variadic } from './operands';
import { isNothing, type Operator, withVariable } from './scope';

export function arrayOf(value: unknown, name: string, code: number): unknown[] {
  if (!Array.isArray(value)) throw new MongoError(code, `${name} requires an array, not a ${typeName(value)}`);
  return value;
}

function elementAt([value, at]: unknown[]): unknown {
  const array = arrayOf(value, '$arrayElemAt', 28689);
  return array.at(integerOf(at, '$arrayElemAt', 28691));
}

/** $first and $last; past the end of an empty array lies nothing. */
const end = (name: string, index: number): Operator => unary((value) => (isNothing(value) ? null : arrayOf(value, name, 28689).at(index)));

function slice([value, second, third]: unknown[]): unknown {
  const array = arrayOf(value, '$slice', 28724);
  const first = integerOf(second, '$slice', 28725);
  if (third === undefined) return first < 0 ? array.slice(first) : array.slice(0, first);
  const count = integerOf(third, '$slice', 28727);
  if (count <= 0) throw new MongoError(28729, `Third argument to $slice must be positive: ${count}`);
  const start = first < 0 ? Math.max(0, array.length + first) : first;
  return array.slice(start, start + count);
}

const map: Operator = (spec, { compile }, name) => {
  const { input, as = 'this', in: body } = namedOperands(spec, ['input', 'in'], ['as'], name);
  const variable = variableName(String(as));
  const list = compile(input);
  const each = compile(body, [variable]);
  return (scope) => {
    const items = list(scope);
    return isNothing(items) ? null : arrayOf(items, '$map', 16883).map((item) => each(withVariable(scope, variable, item)) ?? null);
  };
};

const filter: Operator = (spec, { compile }, name) => {
  const { input, as = 'this', cond, limit } = namedOperands(spec, ['input', 'cond'], ['as', 'limit'], name);
  const variable = variableName(String(as));
  const list = compile(input);
  const test = compile(cond, [variable]);
  const most = limit === undefined ? undefined : compile(limit);
  return (scope) => {
    const items = list(scope);
    if (isNothing(items)) return null;
    const kept = arrayOf(items, '$filter', 28651).filter((item) => isTrue(test(withVariable(scope, variable, item))));
    const count = most?.(scope);
    return isNothing(count) ? kept : kept.slice(0, positive(count, '$filter', 327391));
  };
};

export function positive(value: unknown, name: string, code: number): number {
  const count = integerOf(value, name, code);
  if (count < 1) throw new MongoError(code, `${name} needs a positive count, found ${count}`);
  return count;
}

const reduce: Operator = (spec, { compile }, name) => {
  const { input, initialValue, in: body } = namedOperands(spec, ['input', 'initialValue', 'in'], [], name);
  const list = compile(input);
  const start = compile(initialValue);
  const step = compile(body, ['this', 'value']);
  return (scope) => {
    const items = list(scope);
    if (isNothing(items)) return null;
    return arrayOf(items, '$reduce', 40080).reduce((value: unknown, item) => step(withVariable(withVariable(scope, 'value', value), 'this', item)), start(scope));
  };
};

function range(values: unknown[]): unknown {
  const [from, to, by = values.length > 2 ? null : 1] = values;
  const [start, stop, step] = [integerOf(from, '$range', 34444), integerOf(to, '$range', 34446), integerOf(by, '$range', 34448)];
  if (step === 0) throw new MongoError(34449, '$range requires a non-zero step value');
  const length = Math.max(0, Math.ceil((stop - start) / step));
  if (length > 1_000_000) throw new MongoError(146, '$range would use too much memory', { codeName: 'ExceededMemoryLimit' });
  return Array.from({ length }, (_item, i) => start + i * step);
}

const indexOfArray = fixed(2, 4, (values, { collation }) => {
  const [value, wanted, from, to] = values.map((given, i) => (i > 1 ? (given ?? null) : given));
  if (isNothing(value)) return null;
  const array = arrayOf(value, '$indexOfArray', 40090);
  const end = Math.min(to === undefined ? array.length : integerOf(to, '$indexOfArray', 40096), array.length);
  for (let i = from === undefined ? 0 : integerOf(from, '$indexOfArray', 40096); i < end; i++) if (sameValue(array[i], wanted, collation)) return i;
  return -1;
});

const zip = (values: { inputs?: unknown; useLongestLength?: unknown; defaults?: unknown }): unknown => {
  if (isNothing(values.inputs)) return null;
  const inputs = arrayOf(values.inputs, '$zip', 34461);
  if (inputs.some(isNothing)) return null;
  const arrays = inputs.map((input) => arrayOf(input, '$zip', 34468));
  const longest = isTrue(values.useLongestLength);
  if (!isNothing(values.defaults) && !longest) throw new MongoError(34466, 'cannot specify defaults unless useLongestLength is true');
  const defaults = isNothing(values.defaults) ? [] : arrayOf(values.defaults, '$zip', 34462);
  const lengths = arrays.map((array) => array.length);
  return Array.from({ length: longest ? Math.max(...lengths) : Math.min(...lengths) }, (_row, i) => arrays.map((array, n) => array[i] ?? defaults[n] ?? null));
};

const sortArray = named(['input', 'sortBy'], [], ({ input, sortBy }, { collation }) => {
  if (isNothing(input)) return null;
  const array = [...arrayOf(input, '$sortArray', 2942504)];
  if (isDoc(sortBy)) {
    const order = compileSort(sortBy, collation);
    return array.map((item) => ({ item, doc: isDoc(item) ? item : {} })).sort((a, b) => order(a.doc, b.doc)).map(({ item }) => item);
  }
  const direction = isNumber(sortBy) ? toNumber(sortBy) : 0;
  if (direction !== 1 && direction !== -1) throw new MongoError(2942507, '$sortArray needs 1, -1 or a sort pattern');
  return array.sort((a, b) => compareValues(a, b, collation) * direction);
});

/** The first so many of an array, in its order or by size. */
export const firstN = (array: unknown[], n: number) => array.slice(0, n);
export const lastN = (array: unknown[], n: number) => array.slice(-n);

const some = (name: string, choose: (array: unknown[], n: number) => unknown[]): Operator =>
  named(['n', 'input'], [], ({ n, input }) => choose(arrayOf(input, name, 5788200), positive(n, name, 5787908)));

export const ARRAY_OPERATORS: Record<string, Operator> = {
  $arrayElemAt: fixed(2, 2, nullable(elementAt)),
  $first: end('$first', 0),
  $last: end('$last', -1),
  $firstN: some('$firstN', firstN),
  $lastN: some('$lastN', lastN),
  $slice: fixed(2, 3, nullable(slice)),
  $size: unary((value) => arrayOf(value, '$size', 17124).length),
  $isArray: unary(Array.isArray),
  $in: fixed(2, 2, ([wanted, value], { collation }) => arrayOf(value, '$in', 40081).some((item) => wanted !== undefined && sameValue(item, wanted, collation))),
  $indexOfArray: indexOfArray,
  $concatArrays: variadic(nullableInOrder((value) => arrayOf(value, '$concatArrays', 28664), (values) => (values as unknown[][]).flat())),
  $reverseArray: unary((value) => (isNothing(value) ? null : [...arrayOf(value, '$reverseArray', 34435)].reverse())),
  $range: fixed(2, 3, range),
  $zip: named(['inputs'], ['useLongestLength', 'defaults'], zip),
  $map: map,
  $filter: filter,
  $reduce: reduce,
  $sortArray: sortArray,
};
