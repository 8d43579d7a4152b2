export interface Measured {
  name: string;
  /** Milliseconds. */
  median: number;
  p95: number;
}

/** Runs an operation so many times, after a few that do not count. */
export async function measure(name: string, runs: number, operation: (run: number) => Promise<unknown>): Promise<Measured> {
  const warmUp = Math.min(10, Math.ceil(runs / 10));
  const times: number[] = [];
  for (let run = 0; run < runs + warmUp; run++) {
    const before = performance.now();
    await operation(run);
    if (run >= warmUp) times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { name, median: at(0.5), p95: at(0.95) };
}
