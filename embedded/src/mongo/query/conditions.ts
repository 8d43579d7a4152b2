import { isOperatorDoc, Rank, rankOf, type Doc } from '../semantics/index';

export interface Bound {
  value: unknown;
  inclusive: boolean;
}

/** Something that a filter demands of one path and that an index can look up. */
export interface Condition {
  path: string;
  /** One of these values … */
  points?: unknown[];
  /** … or all values between these bounds (of the type of the bound). */
  low?: Bound;
  high?: Bound;
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
    if (!name.startsWith('$')) add(onPath(name, operand), parts);
    else if (name === '$and' && isFilled(operand)) for (const clause of operand) collect(clause, parts);
    else if (name !== '$comment') {
      if (name === '$or' && Array.isArray(operand)) parts.alternatives.push(operand as Doc[]);
      parts.isComplete = false;
    }
  }
}

/** A list of filters. What is none is left for whoever compiles the filter to refuse. */
const isFilled = (operand: unknown): operand is Doc[] =>
  Array.isArray(operand) && operand.length > 0 && operand.every((clause) => rankOf(clause) === Rank.object);

function add(conditions: Demand[], parts: FilterParts): void {
  for (const condition of conditions) {
    if (condition) parts.conditions.push(condition);
    if (!condition?.isExact) parts.isComplete = false;
  }
}

/** Undefined for a part of a filter that no index can look up. */
type Demand = Condition | undefined;

function onPath(path: string, operand: unknown): Demand[] {
  if (!isOperatorDoc(operand)) return [points(path, [operand])];
  return Object.entries(operand).flatMap(([operator, value]) => READERS.get(operator)?.(path, value) ?? [undefined]);
}

/** The demands of each operator. */
const READERS = new Map<string, (path: string, value: unknown) => Demand[]>([
  ['$eq', (path, value) => [points(path, [value])]],
  ['$in', (path, value) => [Array.isArray(value) ? points(path, value) : undefined]],
  ['$all', (path, value) => (Array.isArray(value) && value.length > 0 ? value.map((one) => points(path, [one])) : [undefined])],
  ['$gt', (path, value) => [range(path, 'low', value, false)]],
  ['$gte', (path, value) => [range(path, 'low', value, true)]],
  ['$lt', (path, value) => [range(path, 'high', value, false)]],
  ['$lte', (path, value) => [range(path, 'high', value, true)]],
  ['$elemMatch', (path, value) => [oneElement(path, value), undefined]],
]);

/** Types whose index key says all there is to know about a value. */
const LOOKED_UP = new Set<Rank>([Rank.nothing, Rank.number, Rank.string, Rank.bool, Rank.date, Rank.objectId]);

function points(path: string, values: unknown[]): Demand {
  if (!values.every((value) => LOOKED_UP.has(rankOf(value)))) return undefined;
  return { path, points: values, isExact: values.every((value) => value !== null && value !== undefined) };
}

function range(path: string, side: 'low' | 'high', value: unknown, inclusive: boolean): Demand {
  if (value === null || value === undefined || Number.isNaN(value) || !LOOKED_UP.has(rankOf(value))) return undefined;
  return { path, [side]: { value, inclusive }, isExact: true };
}

/** `$elemMatch` on values bounds one element from both sides. An index does not open arrays in arrays. */
function oneElement(path: string, operand: unknown): Demand {
  if (!isOperatorDoc(operand) || Object.hasOwn(operand, '$elemMatch')) return undefined;
  const [first, second] = onPath(path, operand);
  const isPair = (first?.low && second?.high) ?? (first?.high && second?.low);
  return first && { ...first, ...(isPair && second), isExact: false };
}
