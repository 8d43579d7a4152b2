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

/** Runs something many times, so many at once; each repetition counts from when it is asked for. */
export async function timed(work: (run: number) => Promise<void>, { runs, atOnce }: { runs: number; atOnce: number }): Promise<Timing> {
  const milliseconds: number[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < runs) {
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
