import { compareValues } from './compareValues';
import type { Collation } from './contract';
import { exactNumber } from './exactNumber';

/** What one accumulator has seen in one group. */
export interface Accumulator {
  add: (value: unknown) => void;
  result: () => unknown;
}

/** A sum with the rounding error carried along, as MongoDB's. Anything that is no number is passed over. */
function sum(resultOf: (sum: number, count: number) => unknown): () => Accumulator {
  return () => {
    let total = 0;
    let lost = 0;
    let count = 0;
    return {
      add: (value) => {
        if (typeof value !== 'number') return;
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
        count++;
      },
      result: () => resultOf(Number.isFinite(lost) ? total + lost : total, count),
    };
  };
}

const extreme =
  (sign: 1 | -1) =>
  (collation: Collation | undefined): Accumulator => {
    let best: unknown = null;
    return {
      add: (value) => {
        if (value !== null && value !== undefined && (best === null || compareValues(value, best, collation) * sign < 0)) best = value;
      },
      result: () => best,
    };
  };

export const ACCUMULATORS: Record<string, (collation: Collation | undefined) => Accumulator> = {
  $sum: sum(exactNumber),
  $avg: sum((total, count) => (count === 0 ? null : total / count)),
  $min: extreme(1),
  $max: extreme(-1),
};
