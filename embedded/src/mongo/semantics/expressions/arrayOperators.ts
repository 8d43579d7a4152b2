import { typeName } from '../bsonTypes';
import { sameValue } from '../compareValues';
import { MongoError } from '../mongoError';
import { isTrue } from '../queryOperators';
import { integerOf } from './integers';
import { variableName } from './logicOperators';
import { fixed, namedOperands, nullable, nullableInOrder, unary, variadic } from './operands';
import { isNothing, type Operator, withVariable } from './scope';

function arrayOf(value: unknown, name: string, code: number): unknown[] {
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
  const { input, as = 'this', cond } = namedOperands(spec, ['input', 'cond'], ['as'], name);
  const variable = variableName(String(as));
  const list = compile(input);
  const test = compile(cond, [variable]);
  return (scope) => {
    const items = list(scope);
    return isNothing(items) ? null : arrayOf(items, '$filter', 28651).filter((item) => isTrue(test(withVariable(scope, variable, item))));
  };
};

const reduce: Operator = (spec, { compile }, name) => {
  const { input, initialValue, in: body } = namedOperands(spec, ['input', 'initialValue', 'in'], [], name);
  const list = compile(input);
  const start = compile(initialValue);
  const step = compile(body, ['this', 'value']);
  return (scope) => {
    const items = list(scope);
    if (isNothing(items)) return null;
    return arrayOf(items, '$reduce', 40080).reduce(
      (value: unknown, item) => step(withVariable(withVariable(scope, 'value', value), 'this', item)),
      start(scope),
    );
  };
};

export const ARRAY_OPERATORS: Record<string, Operator> = {
  $arrayElemAt: fixed(2, 2, nullable(elementAt)),
  $first: end('$first', 0),
  $last: end('$last', -1),
  $slice: fixed(2, 3, nullable(slice)),
  $size: unary((value) => arrayOf(value, '$size', 17124).length),
  $isArray: unary(Array.isArray),
  $in: fixed(2, 2, ([wanted, value], { collation }) => arrayOf(value, '$in', 40081).some((item) => wanted !== undefined && sameValue(item, wanted, collation))),
  $concatArrays: variadic(
    nullableInOrder(
      (value) => arrayOf(value, '$concatArrays', 28664),
      (values) => (values as unknown[][]).flat(),
    ),
  ),
  $map: map,
  $filter: filter,
  $reduce: reduce,
};
