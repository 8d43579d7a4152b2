import { compareValues } from '../compareValues';
import type { Collation } from '../contract';
import type { Evaluate, Scope } from '../expressions/scope';
import { isNothing } from '../expressions/scope';
import { RunningSum } from './RunningSum';

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

export const ACCUMULATORS: Record<string, Compile> = {
  $sum: summing((sum) => sum.result()),
  $avg: summing((sum) => sum.mean()),
  $min: extremal(1),
  $max: extremal(-1),
};
