/** Milliseconds of many repetitions of one thing. */
export interface Timing {
  runs: number;
  median: number;
  p95: number;
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return { runs: sorted.length, median: round(at(sorted, 0.5)), p95: round(at(sorted, 0.95)) };
}

export const round = (value: number): number => Math.round(value * 100) / 100;

/** On a slow or busy machine fewer repetitions must do, but never fewer than these. */
const BUDGET_MS = 8000;
const LEAST_RUNS = 20;

/** Runs several things in turn, many times, so that a busy moment of the machine meets all of them alike. */
export async function alternating(works: readonly ((run: number) => Promise<void>)[], runs: number): Promise<Timing[]> {
  const milliseconds = works.map((): number[] => []);
  const begun = performance.now();
  for (let run = 0; run < runs && (run < LEAST_RUNS || performance.now() - begun < BUDGET_MS); run += 1) {
    for (const [index, work] of works.entries()) {
      const before = performance.now();
      await work(run);
      milliseconds[index]?.push(performance.now() - before);
    }
  }
  return milliseconds.map(timingOf);
}

/** Runs something many times, so many at once, within a budget of time; each repetition counts from when it is asked for. */
export async function timed(work: (run: number) => Promise<void>, { runs, atOnce }: { runs: number; atOnce: number }): Promise<Timing> {
  const milliseconds: number[] = [];
  let next = 0;
  const begun = performance.now();
  const isEnough = (): boolean => next >= runs || (next >= LEAST_RUNS && performance.now() - begun > BUDGET_MS);
  const lane = async (): Promise<void> => {
    while (!isEnough()) {
      const run = next;
      next += 1;
      const before = performance.now();
      await work(run);
      milliseconds.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return timingOf(milliseconds);
}
