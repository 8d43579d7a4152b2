import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Share of the full size; 1 = 20,000 companies. */
  scale: number;
  /** Where the JSON goes. */
  out: string;
  /** Folder whose data stays: filled the first time, measured again as it is the next times. Absent: a temporary one. */
  data: string | null;
}

export interface Sizes {
  companies: number;
  timelineEntries: number;
  sites: number;
  requests: number;
  cases: number;
}

/** What the office of a large town has after years. */
const FULL: Sizes = { companies: 20_000, timelineEntries: 200_000, sites: 2000, requests: 1000, cases: 1000 };

export const sizesAt = (scale: number): Sizes =>
  Object.fromEntries(Object.entries(FULL).map(([name, count]) => [name, Math.max(20, Math.round(Number(count) * scale))])) as unknown as Sizes;

export function readOptions(args: string[], dataDir: string): BenchOptions {
  const { values } = parseArgs({ args, options: { scale: { type: 'string', default: '1' }, out: { type: 'string' }, data: { type: 'string' } } });
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 5)) throw new RangeError(`--scale must lie between 0 and 5, not ${values.scale}`);
  return { scale, data: values.data ? resolve(values.data) : null, out: values.out ? resolve(values.out) : join(dataDir, 'bench.json') };
}
