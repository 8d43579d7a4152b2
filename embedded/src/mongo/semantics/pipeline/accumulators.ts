import { isDoc } from '../bsonTypes';
import { compareValues } from '../compareValues';
import type { Collation } from '../contract';
import { hashKey } from '../encodeKey';
import type { Evaluate, Scope } from '../expressions/scope';
import { isNothing } from '../expressions/scope';
import { RunningSum } from '../expressions/sums';
import { MongoError } from '../mongoError';

/** The state of one accumulator in one group. */
export interface Accumulator {
  add: (scope: Scope) => void;
  result: () => unknown;
}

export interface AccumulatorContext {
  collation: Collation | undefined;
  compile: (expression: unknown) => Evaluate;
}

type Create = () => Accumulator;
type Compile = (spec: unknown, context: AccumulatorContext) => Create;

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

export const ACCUMULATORS: Record<string, Compile> = {
  $sum: summing((sum) => sum.result()),
  $avg: summing((sum) => sum.mean()),
  $min: extremal(1),
  $max: extremal(-1),
  $push: collecting(
    (value) => value !== undefined,
    (values) => values,
  ),
  $addToSet: addToSet,
  $first: first,
  $last: last,
  $count: count,
};
