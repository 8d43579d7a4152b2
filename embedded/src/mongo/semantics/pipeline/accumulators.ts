import { isDoc, typeName } from '../bsonTypes';
import { compareValues } from '../compareValues';
import { compileSort } from '../compileSort';
import type { Collation, Doc } from '../contract';
import { hashKey } from '../encodeKey';
import { extremes } from '../expressions/extremes';
import { positive } from '../expressions/arrayOperators';
import { namedOperands } from '../expressions/operands';
import type { Evaluate, Scope } from '../expressions/scope';
import { isNothing } from '../expressions/scope';
import { RunningSum } from '../expressions/sums';
import { MongoError } from '../mongoError';
import { setField } from '../ownFields';

/** The state of one accumulator in one group. */
export interface Accumulator {
  add: (scope: Scope) => void;
  result: () => unknown;
}

export interface AccumulatorContext {
  collation: Collation | undefined;
  compile: (expression: unknown) => Evaluate;
  /** A value that does not depend on a document, such as the n of $firstN. */
  constant: (expression: unknown) => unknown;
}

type Create = () => Accumulator;
type Compile = (spec: unknown, context: AccumulatorContext, name: string) => Create;

const summing =
  (result: (sum: RunningSum) => unknown): Compile =>
  (spec, { compile }) => {
    const value = compile(spec);
    return () => {
      const sum = new RunningSum();
      return { add: (scope) => sum.add(value(scope)), result: () => result(sum) };
    };
  };

const extremal =
  (sign: 1 | -1): Compile =>
  (spec, { compile, collation }) => {
    const value = compile(spec);
    return () => {
      let best: unknown = null;
      return {
        add: (scope) => {
          const next = value(scope);
          if (!isNothing(next) && (best === null || compareValues(next, best, collation) * sign < 0)) best = next;
        },
        result: () => best,
      };
    };
  };

/** Keeps all values and works on them at the end. */
const collecting =
  (keep: (value: unknown) => boolean, result: (values: unknown[]) => unknown): Compile =>
  (spec, { compile }) => {
    const value = compile(spec);
    return () => {
      const values: unknown[] = [];
      return {
        add: (scope) => {
          const next = value(scope);
          if (keep(next)) values.push(next);
        },
        result: () => result(values),
      };
    };
  };

const addToSet: Compile = (spec, { compile, collation }) => {
  const value = compile(spec);
  return () => {
    const set = new Map<string, unknown>();
    return {
      add: (scope) => {
        const next = value(scope);
        if (next === undefined) return;
        const key = hashKey(next, collation);
        if (!set.has(key)) set.set(key, next);
      },
      result: () => [...set.values()],
    };
  };
};

const first: Compile = (spec, { compile }) => {
  const value = compile(spec);
  return () => {
    let found: { value: unknown } | undefined;
    return { add: (scope) => (found ??= { value: value(scope) ?? null }), result: () => found?.value ?? null };
  };
};

const last: Compile = (spec, { compile }) => {
  const value = compile(spec);
  return () => {
    let found: unknown = null;
    return { add: (scope) => (found = value(scope) ?? null), result: () => found };
  };
};

const count: Compile = (spec) => {
  if (!isDoc(spec) || Object.keys(spec).length > 0) throw new MongoError(9, '$count takes no arguments, i.e. $count:{}');
  return () => {
    let documents = 0;
    return { add: () => documents++, result: () => documents };
  };
};

const mergeObjects: Compile = (spec, { compile }) => {
  const value = compile(spec);
  return () => {
    const merged: Doc = {};
    const add = (scope: Scope) => {
      const next = value(scope);
      if (isNothing(next)) return;
      if (!isDoc(next)) throw new MongoError(40400, `$mergeObjects requires object inputs, but input is of type ${typeName(next)}`);
      for (const name of Object.keys(next)) setField(merged, name, next[name]);
    };
    return { add, result: () => merged };
  };
};

/** The n-forms: `{ input, n }`. */
const several =
  (choose: (values: unknown[], n: number, collation?: Collation) => unknown[]): Compile =>
  (spec, context, name) => {
    const { input, n } = namedOperands(spec, ['input', 'n'], [], name);
    const most = positive(context.constant(n), name, 5787902);
    return collecting(() => true, (values) => choose(values.map((value) => value ?? null), most, context.collation))(input, context, name);
  };

/** $top, $bottom and their n-forms: values in the order of the documents they come from. */
const ranked =
  (fromTop: boolean, isOne: boolean): Compile =>
  (spec, { compile, constant, collation }, name) => {
    const { sortBy, output, n } = namedOperands(spec, isOne ? ['sortBy', 'output'] : ['n', 'sortBy', 'output'], [], name);
    if (!isDoc(sortBy)) throw new MongoError(10065, `invalid parameter: expected an object (sortBy)`);
    const order = compileSort(sortBy, collation);
    const most = isOne ? 1 : positive(constant(n), name, 5787902);
    const value = compile(output);
    return () => {
      const entries: { doc: Doc; value: unknown }[] = [];
      const result = () => {
        const sorted = entries.sort((a, b) => order(a.doc, b.doc)).map((entry) => entry.value ?? null);
        const chosen = fromTop ? sorted.slice(0, most) : sorted.slice(-most);
        return isOne ? chosen[0] : chosen;
      };
      return { add: (scope) => entries.push({ doc: scope.root as Doc, value: value(scope) }), result };
    };
  };

export const ACCUMULATORS: Record<string, Compile> = {
  $sum: summing((sum) => sum.result()),
  $avg: summing((sum) => sum.mean()),
  $min: extremal(1),
  $max: extremal(-1),
  $push: collecting((value) => value !== undefined, (values) => values),
  $addToSet: addToSet,
  $first: first,
  $last: last,
  $count: count,
  $mergeObjects: mergeObjects,
  $firstN: several((values, n) => values.slice(0, n)),
  $lastN: several((values, n) => values.slice(-n)),
  $minN: several((values, n, collation) => extremes(values, n, 1, collation)),
  $maxN: several((values, n, collation) => extremes(values, n, -1, collation)),
  $top: ranked(true, true),
  $topN: ranked(true, false),
  $bottom: ranked(false, true),
  $bottomN: ranked(false, false),
};
