import type { Bundle } from './bundle';
import type { Start } from './machine';
import type { ReadResult } from './meter';
import type { Sizes } from './options';
import type { Timing } from './statistics';
import type { Assessments, ImportSpeed } from './works';

export interface BenchReport {
  measuredAt: string;
  machine: { node: string; platform: string; cores: number; load: number[] };
  store: 'embedded' | 'configured';
  sizes: Sizes;
  fillSeconds: number;
  reads: (ReadResult & { overDriver: { median: number; p95: number } })[];
  /** Median at full size against a tenth of it. */
  growth: { name: string; small: number; full: number; ratio: number }[];
  assessments: Assessments;
  import: ImportSpeed;
  alert: Timing;
  start: Start;
  bundle: Bundle;
}

/** What the product promises; milliseconds, seconds, MB and kB. */
export const AIMS = {
  overDriverMedian: 5,
  overDriverP95: 15,
  sixteenP95: 150,
  allSeconds: 10,
  importSeconds: 40,
  alertMs: 2000,
  matchingMs: 20,
  firstPageKb: 300,
  memoryMb: 700,
  growth: 1.2,
} as const;

const cells = (row: readonly (string | number)[], widths: readonly number[]): string =>
  row.map((cell, index) => (index === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[index] ?? 0))).join('  ');

export function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map((row) => String(row[index] ?? '').length)));
  return [cells(head, widths), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map((row) => cells(row, widths))];
}

const mark = (value: number, aim: number): string => (value <= aim ? 'yes' : 'NO');
const pair = (timing: Timing | null): string => (timing ? `${timing.median} / ${timing.p95}` : '-');

function readRows({ reads }: BenchReport): string[][] {
  return reads.map(({ name, one, driver, sixteen, overDriver }) => [
    name,
    pair(one),
    pair(driver),
    `${overDriver.median} / ${overDriver.p95}`,
    pair(sixteen),
    mark(overDriver.median, AIMS.overDriverMedian),
    mark(overDriver.p95, AIMS.overDriverP95),
    sixteen ? mark(sixteen.p95, AIMS.sixteenP95) : '-',
  ]);
}

const memoryRows = (when: string, memory: Start['memory']): (string | number)[][] =>
  memory
    ? [
        [`memory of all processes ${when}, MB`, memory.ownMegabytes, AIMS.memoryMb, mark(memory.ownMegabytes, AIMS.memoryMb)],
        ['the same with the mapped pages of the data file, MB', memory.megabytes, AIMS.memoryMb, mark(memory.megabytes, AIMS.memoryMb)],
      ]
    : [];

function otherRows(report: BenchReport): (string | number)[][] {
  const { assessments, alert, start, bundle } = report;
  const share = report.sizes.companies / 20_000;
  const matching = report.reads.find(({ name }) => name === 'matching');
  const importSeconds = report.import.checkSeconds + report.import.writeSeconds;
  return [
    ['one assessment, ms (median / p95)', pair(assessments.one), '-', ''],
    [`all ${report.sizes.companies} assessed first, s`, assessments.allFirst, AIMS.allSeconds * share, mark(assessments.allFirst, AIMS.allSeconds * share)],
    ['all assessed again, s', assessments.allAgain, AIMS.allSeconds * share, mark(assessments.allAgain, AIMS.allSeconds * share)],
    [
      `import of ${report.import.rows} rows, s (${report.import.rowsPerSecond} rows/s)`,
      importSeconds.toFixed(1),
      AIMS.importSeconds * share,
      mark(importSeconds, AIMS.importSeconds * share),
    ],
    ['visit saved to alert mail handed over, ms (median / p95)', pair(alert), AIMS.alertMs, mark(alert.p95, AIMS.alertMs)],
    ['matching one request, ms (median)', matching?.one.median ?? '-', AIMS.matchingMs, matching ? mark(matching.one.median, AIMS.matchingMs) : ''],
    ['start until ready, s', start.readySeconds, '-', ''],
    ...memoryRows('after start', start.memory),
    ...memoryRows('after every read 16 at a time', start.memoryUnderLoad),
    [
      `scripts of login and Today (${bundle.firstPageFiles} files), kB brotli as sent`,
      bundle.firstPage.brotli,
      AIMS.firstPageKb,
      mark(bundle.firstPage.brotli, AIMS.firstPageKb),
    ],
    ['the same for a browser that knows gzip only, kB', bundle.firstPage.gzip, AIMS.firstPageKb, mark(bundle.firstPage.gzip, AIMS.firstPageKb)],
    [`all ${bundle.files} scripts, kB brotli`, bundle.all.brotli, '-', ''],
  ];
}

/** The report as people read it. Aims in seconds shrink with the scale. */
export function linesOf(report: BenchReport): string[] {
  const { companies, timelineEntries, sites, requests, cases } = report.sizes;
  return [
    '',
    `${companies} companies, ${timelineEntries} timeline entries, ${sites} sites, ${requests} requests, ${cases} cases; ${report.store} store; filled in ${report.fillSeconds} s; ${report.machine.cores} cores, load ${report.machine.load.join(' ')}`,
    '',
    'Reads over HTTP in milliseconds, median / p95',
    ...tableOf(['read', '1 connection', 'bare driver', 'more than driver', '16 connections', '≤ +5', 'p95 ≤ +15', '16: ≤ 150'], readRows(report)),
    ...(report.growth.length > 0
      ? [
          '',
          `Paged reads at ${companies} against ${Math.round(companies / 10)} companies, median`,
          ...tableOf(
            ['read', 'small', 'full', 'ratio', '≤ 1.2'],
            report.growth.map(({ name, small, full, ratio }) => [name, small, full, ratio, mark(ratio, AIMS.growth)]),
          ),
        ]
      : []),
    '',
    ...tableOf(['measured', 'value', 'aim', 'reached'], otherRows(report)),
  ];
}
