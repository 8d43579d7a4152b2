import { describe, expect, it } from '@jest/globals';
import { readOptions, sizesAt } from './options';
import { tableOf } from './report';
import { timed, timingOf } from './statistics';

describe('the numbers of the bench', () => {
  it('takes median and 95th percentile of unsorted times', () => {
    const times = Array.from({ length: 100 }, (_, index) => ((index * 37) % 100) + 1);
    expect(timingOf(times)).toEqual({ runs: 100, median: 51, p95: 96 });
  });

  it('does every repetition once, never more at once than asked', async () => {
    const seen: number[] = [];
    let running = 0;
    let most = 0;
    const { runs } = await timed(
      async (run) => {
        running += 1;
        most = Math.max(most, running);
        seen.push(run);
        await Promise.resolve();
        running -= 1;
      },
      { runs: 30, atOnce: 4 },
    );
    expect(runs).toBe(30);
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index));
    expect(most).toBe(4);
  });

  it('scales every size and refuses a scale of nothing', () => {
    expect(sizesAt(0.1)).toEqual({ companies: 2000, timelineEntries: 20_000, sites: 200, requests: 100, cases: 100 });
    expect(readOptions([], '/data')).toEqual({ scale: 1, data: null, out: '/data/bench.json' });
    expect(() => readOptions(['--scale', '0'], '/data')).toThrow('--scale');
  });

  it('lines a table up', () => {
    expect(
      tableOf(
        ['read', 'ms'],
        [
          ['list', 12.5],
          ['a longer name', 3],
        ],
      ),
    ).toEqual(['read             ms', '-------------  ----', 'list           12.5', 'a longer name     3']);
  });
});
