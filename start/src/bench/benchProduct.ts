import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { listSiteRequests } from '@ortstreu/shared/siteRequest/server';
import { reassessAllCompanies } from '@ortstreu/shared/attention/server';
import { WORKERS } from '@ortstreu/shared/access';
import { localDateOf, systemClock } from '@ortstreu/shared/kernel';
import { growTo } from './fill';
import { measureBundle, measureStart, memoryOf } from './machine';
import type { ReadResult } from './meter';
import { measureInOwnProcess } from './meterProcess';
import { sizesAt, type BenchOptions } from './options';
import { startBenched, type BenchedProduct } from './product';
import { pageQueries } from './queries';
import { linesOf, type BenchReport } from './report';
import { round } from './statistics';
import { measureAlerts, measureAssessments, measureImport, quietScope } from './works';

type Say = (line: string) => void;
type Measured = Omit<BenchReport, 'start' | 'bundle'>;

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SMALL = 0.1;
const ALERTS = 10;

const withDriver = (read: ReadResult): BenchReport['reads'][number] => ({ ...read, overDriver: read.driver ? { median: round(read.one.median - read.driver.median), p95: round(read.one.p95 - read.driver.p95) } : null });

function growthOf(small: readonly ReadResult[], full: readonly ReadResult[]): BenchReport['growth'] {
  return small.flatMap((before) => {
    const after = full.find(({ name }) => name === before.name);
    return after ? [{ name: before.name, small: before.one.median, full: after.one.median, ratio: round(after.one.median / before.one.median) }] : [];
  });
}

async function measureReadsOf(product: BenchedProduct, companyIds: string[], onlyPaged: boolean): Promise<ReadResult[]> {
  const { edges } = await listSiteRequests(quietScope(WORKERS), { first: 50 });
  const subjects = { personId: product.person.id, companyIds, requestIds: edges.map(({ node }) => node._id.toHexString()), today: localDateOf(systemClock.now(), 'Europe/Berlin') };
  return measureInOwnProcess(ROOT, { baseUrl: product.baseUrl, ...product.login, mongoUrl: product.mongoUrl, database: product.env.MONGODB_DATABASE, queries: pageQueries(ROOT), subjects, onlyPaged });
}

async function measureRunning(product: BenchedProduct, scale: number, say: Say): Promise<Measured> {
  const sizes = sizesAt(scale);
  const scope = quietScope(WORKERS);
  const before = performance.now();
  say('Filling a tenth and reading …');
  const tenth = await growTo(scope, product.person.id, sizesAt(scale * SMALL));
  await reassessAllCompanies(scope);
  const small = await measureReadsOf(product, tenth.companyIds, true);
  say('Filling the rest …');
  const { companyIds } = await growTo(scope, product.person.id, sizes, tenth);
  const fillSeconds = round((performance.now() - before) / 1000);
  say('Assessing …');
  const assessments = await measureAssessments(companyIds);
  say('Reading …');
  const full = await measureReadsOf(product, companyIds, false);
  const memoryWhileMeasuring = memoryOf(process.pid);
  say('Raising alerts …');
  const workers = await product.work();
  // Every fourth company has somebody to tell.
  const alert = await measureAlerts(product.person, companyIds.filter((_, index) => index % 4 === 0).slice(0, ALERTS), workers).finally(() => workers.close());
  say('Importing …');
  const imported = await measureImport(product.person, sizes.companies);
  const machine = { node: process.version, platform: process.platform, cores: availableParallelism(), load: loadavg().map(round) };
  return { measuredAt: new Date().toISOString(), machine, store: product.env.MONGODB_URL ? 'configured' : 'embedded', sizes, fillSeconds, reads: full.map(withDriver), growth: growthOf(small, full), assessments, import: imported, alert, memoryWhileMeasuring };
}

/** Builds the data, measures the product on it, prints the table and writes the numbers. */
export async function benchProduct({ scale, out }: BenchOptions, say: Say): Promise<void> {
  const product = await startBenched(say);
  try {
    const measured = await measureRunning(product, scale, say).catch((error: unknown) => {
      // Said before anything is stopped, because stopping in the middle of work may end this process.
      say(`The measurement failed: ${String(error)}`);
      throw error;
    }).finally(() => product.stop());
    say('Starting once more …');
    const { DATA_DIR, PORT, HOST, MONGODB_DATABASE, QUEUE_PREFIX } = product.env;
    const start = await measureStart(ROOT, { DATA_DIR, PORT: String(PORT), HOST, MONGODB_DATABASE, QUEUE_PREFIX, LOG_LEVEL: 'error' });
    const report: BenchReport = { ...measured, start, bundle: measureBundle(ROOT) };
    linesOf(report).forEach(say);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
    say(`\nNumbers: ${out}`);
  } finally {
    await product.forget();
  }
}
