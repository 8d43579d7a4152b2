import { BSONRegExp, Double, ObjectId } from 'bson';

import type { Doc } from '../semantics/index';

export interface Bound {
  value: unknown;
  inclusive: boolean;
}

/** Something that a filter demands of one path and that an index can look up. */
export interface Condition {
  path: string;
  /** One of these values … */
  points?: unknown[];
  /** … or all values between these bounds (of the type of the bound) … */
  low?: Bound;
  high?: Bound;
  /** … or all strings that begin so. */
  prefix?: string;
  /** Whoever has such a key satisfies this part of the filter. */
  isExact: boolean;
}

export interface FilterParts {
  conditions: Condition[];
  /** Branches of every `$or`, one of which must hold. */
  alternatives: Doc[][];
  /** The conditions are all that the filter says. */
  isComplete: boolean;
}

/** What an index may use of a filter. Every part is necessary: a document without it does not match. */
export function analyse(filter: Doc): FilterParts {
  const parts: FilterParts = { conditions: [], alternatives: [], isComplete: true };
  collect(filter, parts);
  return parts;
}

function collect(filter: Doc, parts: FilterParts): void {
  for (const [name, operand] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(operand)) for (const clause of operand as Doc[]) collect(clause, parts);
    else if (name === '$or' && Array.isArray(operand)) {
      parts.alternatives.push(operand as Doc[]);
      parts.isComplete = false;
    } else if (name === '$comment') continue;
    else if (name.startsWith('$')) parts.isComplete = false;
    else onPath(name, operand, parts);
  }
}

function onPath(path: string, operand: unknown, parts: FilterParts): void {
  const add = (condition: Condition | undefined) => {
    if (condition) parts.conditions.push(condition);
    if (!condition?.isExact) parts.isComplete = false;
  };
  if (!isOperatorDoc(operand)) return add(operand instanceof BSONRegExp ? fromRegex(path, operand.pattern, operand.options) : points(path, [operand]));
  for (const [operator, value] of Object.entries(operand)) for (const condition of fromOperator(path, operator, value, operand)) add(condition);
}

type Reader = (path: string, value: unknown, all: Doc) => (Condition | undefined)[];

const isFilled = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The demands of each operator; undefined for a part that no index can look up. */
const READERS = new Map<string, Reader>([
  ['$eq', (path, value) => [points(path, [value])]],
  ['$in', (path, value) => [Array.isArray(value) ? points(path, value) : undefined]],
  ['$all', (path, value) => (isFilled(value) ? value.map((one) => (isOperatorDoc(one) ? undefined : inexact(points(path, [one])))) : [undefined])],
  ['$gt', (path, value) => [range(path, { low: { value, inclusive: false } })]],
  ['$gte', (path, value) => [range(path, { low: { value, inclusive: true } })]],
  ['$lt', (path, value) => [range(path, { high: { value, inclusive: false } })]],
  ['$lte', (path, value) => [range(path, { high: { value, inclusive: true } })]],
  [
    '$regex',
    (path, value, { $options }) => [
      value instanceof BSONRegExp ? fromRegex(path, value.pattern, textOf($options ?? value.options)) : fromRegex(path, textOf(value), textOf($options)),
    ],
  ],
  ['$options', () => []],
  ['$elemMatch', (path, value) => [...fromElement(path, value), undefined]],
]);

const fromOperator = (path: string, operator: string, value: unknown, all: Doc) => READERS.get(operator)?.(path, value, all) ?? [undefined];

const inexact = (condition: Condition | undefined): Condition | undefined => condition && { ...condition, isExact: false };

/** `$elemMatch` on values bounds one element from both sides; on documents it looks at paths below. */
function fromElement(path: string, value: unknown): (Condition | undefined)[] {
  const inner: FilterParts = { conditions: [], alternatives: [], isComplete: true };
  if (isOperatorDoc(value)) onPath(path, value, inner);
  else if (typeof value === 'object' && value !== null) collect(value as Doc, inner);
  const conditions = inner.conditions.map((condition) => ({ ...condition, path: isOperatorDoc(value) ? path : `${path}.${condition.path}`, isExact: false }));
  const [low, high] = [conditions.find((condition) => condition.low), conditions.find((condition) => condition.high)];
  if (isOperatorDoc(value) && low?.low && high?.high) return [{ path, low: low.low, high: high.high, isExact: false }];
  return conditions;
}

function points(path: string, values: unknown[]): Condition | undefined {
  if (!values.every(isLookedUp)) return undefined;
  return { path, points: values, isExact: values.every((value) => value !== null && value !== undefined) };
}

function range(path: string, bounds: { low?: Bound; high?: Bound }): Condition | undefined {
  const value = (bounds.low ?? bounds.high)?.value;
  if (!isLookedUp(value) || value === null || value === undefined) return undefined;
  // NaN lies below all numbers in an index, but no comparison with a number finds it.
  return { path, ...bounds, isExact: !isNumeric(value) || (bounds.low !== undefined && !Number.isNaN(Number(value))) };
}

const isNumeric = (value: unknown) => typeof value === 'number' || typeof value === 'bigint' || value instanceof Double;

/** Values whose index key says all there is to know about them. */
function isLookedUp(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    isNumeric(value) ||
    value instanceof Date ||
    value instanceof ObjectId
  );
}

const PLAIN_START = /^\^((?:[^\\.*+?^${}()|[\]]|\\[.*+?^${}()|[\]\\/-])+)/;

function fromRegex(path: string, pattern: string, options: string): Condition | undefined {
  const start = PLAIN_START.exec(pattern);
  if (!start?.[1] || options !== '' || pattern.includes('|')) return undefined;
  const repeats = /^[*?{]/.test(pattern.slice(start[0].length));
  const plain = repeats ? start[1].replace(/\\?.$/su, '') : start[1];
  const prefix = plain.replace(/\\(.)/g, '$1');
  return prefix ? { path, prefix, isExact: false } : undefined;
}

function isOperatorDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  const [first] = Object.keys(value);
  return first?.startsWith('$') ?? false;
}
