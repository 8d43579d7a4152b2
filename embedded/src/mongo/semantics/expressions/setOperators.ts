import { isDoc, typeName } from '../bsonTypes';
import { compareValues } from '../compareValues';
import type { Collation, Doc } from '../contract';
import { hashKey } from '../encodeKey';
import { MongoError } from '../mongoError';
import { getField, setField } from '../ownFields';
import { isTrue } from '../queryOperators';
import { arrayOf } from './arrayOperators';
import { fixed, named, nullable, nullableInOrder, unary, variadic } from './operands';
import { isNothing, type Operator } from './scope';

const keyed = (array: unknown[], collation?: Collation) => new Map(array.map((item) => [hashKey(item, collation), item ?? null]));

/** Sets come out sorted, so that equal sets are equal arrays. */
const sorted = (items: Iterable<unknown>, collation?: Collation) => [...items].sort((a, b) => compareValues(a, b, collation));

const setsOf = (values: unknown[], name: string, collation?: Collation) => values.map((value) => keyed(arrayOf(value, name, 17043), collation));

/** An operator on sets that gives null for null. */
const onSets = (name: string, apply: (sets: Map<string, unknown>[], collation?: Collation) => unknown): Operator =>
  variadic(nullableInOrder((value) => arrayOf(value, name, 17043), (values, { collation }) => apply(setsOf(values, name, collation), collation)));

function intersection(sets: Map<string, unknown>[], collation?: Collation): unknown[] {
  const [first, ...others] = sets;
  return sorted([...(first ?? [])].filter(([key]) => others.every((set) => set.has(key))).map(([, item]) => item), collation);
}

const isSubset = (inner: Map<string, unknown>, outer: Map<string, unknown>) => [...inner.keys()].every((key) => outer.has(key));

function mergeObjects(values: unknown[]): unknown {
  const result: Doc = {};
  const docs = values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values;
  for (const doc of docs) {
    if (isNothing(doc)) continue;
    if (!isDoc(doc)) throw new MongoError(40400, `$mergeObjects requires object inputs, but input is of type ${typeName(doc)}`);
    for (const name of Object.keys(doc)) setField(result, name, doc[name]);
  }
  return result;
}

function arrayToObject(value: unknown): unknown {
  if (isNothing(value)) return null;
  const result: Doc = {};
  for (const entry of arrayOf(value, '$arrayToObject', 40386)) {
    const [name, content] = Array.isArray(entry) ? (entry as unknown[]) : isDoc(entry) ? [entry.k, entry.v] : [];
    if (typeof name !== 'string') throw new MongoError(40394, `$arrayToObject requires keys of type string, found type: ${typeName(name)}`);
    setField(result, name, content ?? null);
  }
  return result;
}

function objectToArray(value: unknown): unknown {
  if (isNothing(value)) return null;
  if (!isDoc(value)) throw new MongoError(40390, `$objectToArray requires a document input, found: ${typeName(value)}`);
  return Object.keys(value).map((k) => ({ k, v: value[k] }));
}

const getFieldOperator: Operator = (spec, context, name) => {
  if (isDoc(spec) && !Object.keys(spec).some((key) => key.startsWith('$'))) return fieldOf({ input: '$$CURRENT', ...spec }, context, name);
  return fieldOf({ field: spec, input: '$$CURRENT' }, context, name);
};

const fieldOf = named(['field', 'input'], [], ({ field, input }) => {
  if (typeof field !== 'string') throw new MongoError(3041704, `$getField requires 'field' to evaluate to type String`);
  if (isNothing(input)) return input;
  return isDoc(input) ? getField(input, field) : undefined;
});

function withField({ field, input, value }: Doc): unknown {
  if (typeof field !== 'string') throw new MongoError(4161107, `$setField requires 'field' to evaluate to type String`);
  if (isNothing(input)) return null;
  if (!isDoc(input)) throw new MongoError(4161105, `$setField requires 'input' to evaluate to type Object`);
  const { ...result } = input;
  if (value === undefined) Reflect.deleteProperty(result, field);
  else setField(result, field, value);
  return result;
}

export const SET_OPERATORS: Record<string, Operator> = {
  $setUnion: onSets('$setUnion', (sets, collation) => sorted(new Map(sets.flatMap((set) => [...set])).values(), collation)),
  $setIntersection: onSets('$setIntersection', intersection),
  $setDifference: fixed(
    2,
    2,
    nullable(([a, b], { collation }) => {
      const gone = keyed(arrayOf(b, '$setDifference', 17049), collation);
      return [...keyed(arrayOf(a, '$setDifference', 17048), collation)].filter(([key]) => !gone.has(key)).map(([, item]) => item);
    }),
  ),
  $setEquals: variadic((values, { collation }) => {
    const [first, ...others] = setsOf(values, '$setEquals', collation);
    return first !== undefined && others.every((set) => set.size === first.size && isSubset(set, first));
  }),
  $setIsSubset: fixed(2, 2, ([a, b], { collation }) => isSubset(keyed(arrayOf(a, '$setIsSubset', 17046), collation), keyed(arrayOf(b, '$setIsSubset', 17042), collation))),
  $anyElementTrue: unary((value) => arrayOf(value, '$anyElementTrue', 17041).some(isTrue)),
  $allElementsTrue: unary((value) => arrayOf(value, '$allElementsTrue', 17040).every(isTrue)),
  $mergeObjects: variadic(mergeObjects),
  $arrayToObject: unary(arrayToObject),
  $objectToArray: unary(objectToArray),
  $getField: getFieldOperator,
  $setField: named(['field', 'input', 'value'], [], withField),
  $unsetField: named(['field', 'input'], [], (values) => withField({ ...values, value: undefined })),
};
