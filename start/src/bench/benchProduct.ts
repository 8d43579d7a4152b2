import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { companyIdsInBatches } from '@ortstreu/shared/company/server';
import { listSiteRequests } from '@ortstreu/shared/siteRequest/server';
import { reassessAllCompanies } from '@ortstreu/shared/attention/server';
import { WORKERS } from '@ortstreu/shared/access';
import { localDateOf, systemClock } from '@ortstreu/shared/kernel';
import { measureBundle } from './bundle';
import { growTo, managedBy } from './fill';
import { measureStart } from './machine';
import { putLoad, type MeterOrder, type ReadResult } from './meter';
import { measureInOwnProcess } from './meterProcess';
import { sizesAt, type BenchOptions, type Sizes } from './options';
import { startBenched, type BenchedProduct } from './product';
import { pageQueries } from './queries';
import { linesOf, type BenchReport } from './report';
import { round } from './statistics';
import { measureAlerts, measureAssessments, measureImport, quietScope } from './works';

type Say = (line: string) => void;
type Measured = Omit<BenchReport, 'start' | 'bundle'>;
type Order = Omit<MeterOrder, 'onlyPaged'>;

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PROGRAM = join(ROOT, 'start', 'start.mjs');
const SMALL = 0.1;
const ALERTS = 10;

const withDriver = (read: ReadResult): BenchReport['reads'][number] => ({
  ...read,
  overDriver: { median: round(read.one.median - read.driver.median), p95: round(read.one.p95 - read.driver.p95) },
});

function growthOf(small: readonly ReadResult[], full: readonly ReadResult[]): BenchReport['growth'] {
  return small.flatMap((before) => {
    const after = full.find(({ name }) => name === before.name);
    return after ? [{ name: before.name, small: before.one.median, full: after.one.median, ratio: round(after.one.median / before.one.median) }] : [];
  });
}

async function orderOf(product: BenchedProduct, companyIds: string[]): Promise<Order> {
  const { edges } = await listSiteRequests(quietScope(WORKERS), { first: 50 });
  const subjects = {
    personId: product.person.id,
    companyIds,
    requestIds: edges.map(({ node }) => node._id.toHexString()),
    today: localDateOf(systemClock.now(), 'Europe/Berlin'),
  };
  return {
    baseUrl: product.baseUrl,
    ...product.login,
    mongoUrl: product.mongoUrl,
    database: product.env.MONGODB_DATABASE,
    queries: pageQueries(ROOT),
    subjects,
  };
}

const measureReadsOf = async (product: BenchedProduct, companyIds: string[], onlyPaged: boolean): Promise<ReadResult[]> =>
  measureInOwnProcess(PROGRAM, { ...(await orderOf(product, companyIds)), onlyPaged });

interface Data {
  companyIds: string[];
  /** Reads at a tenth of the size; none when the data lay there already. */
  small: ReadResult[];
  seconds: number;
}

/** Fills in two steps, so that reads can be compared at two sizes; what a kept folder holds is taken as it is. */
async function prepare(product: BenchedProduct, scale: number, sizes: Sizes, say: Say): Promise<Data> {
  const known: string[] = [];
  for await (const ids of companyIdsInBatches(1000)) known.push(...ids);
  if (known.length > 0) return { companyIds: known.slice(0, sizes.companies), small: [], seconds: 0 };
  const scope = quietScope(WORKERS);
  const before = performance.now();
  say('Filling a tenth …');
  const tenth = await growTo(scope, product.peopleIds, sizesAt(scale * SMALL));
  await reassessAllCompanies(scope);
  const reading = performance.now();
  say('Reading a tenth …');
  const small = await measureReadsOf(product, tenth.companyIds, true);
  const read = performance.now() - reading;
  say('Filling the rest …');
  const { companyIds } = await growTo(scope, product.peopleIds, sizes, tenth);
  return { companyIds, small, seconds: round((performance.now() - before - read) / 1000) };
}

async function measureRunning(product: BenchedProduct, scale: number, say: Say): Promise<{ measured: Measured; order: Order }> {
  const sizes = sizesAt(scale);
  const { companyIds, small, seconds } = await prepare(product, scale, sizes, say);
  say('Assessing …');
  const assessments = await measureAssessments(companyIds);
  say('Reading …');
  const full = await measureReadsOf(product, companyIds, false);
  say('Raising alerts …');
  const workers = await product.work();
  const managed = managedBy(0, product.peopleIds.length, ALERTS).flatMap((index) => companyIds[index] ?? []);
  const alert = await measureAlerts(product.person, managed, workers).finally(() => workers.close());
  say('Importing …');
  const imported = await measureImport(product.person, sizes.companies);
  const machine = { node: process.version, platform: process.platform, cores: availableParallelism(), load: loadavg().map(round) };
  const measured: Measured = {
    measuredAt: new Date().toISOString(),
    machine,
    store: product.env.MONGODB_URL ? 'configured' : 'embedded',
    sizes,
    fillSeconds: seconds,
    reads: full.map(withDriver),
    growth: growthOf(small, full),
    assessments,
    import: imported,
    alert,
  };
  return { measured, order: await orderOf(product, companyIds) };
}

/** Builds the data, measures the product on it, prints the table and writes the numbers. */
export async function benchProduct({ scale, out, data }: BenchOptions, say: Say): Promise<void> {
  const begun = performance.now();
  const timed: Say = (line) => say(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const product = await startBenched(data, timed);
  try {
    const { measured, order } = await measureRunning(product, scale, timed)
      .catch((error: unknown) => {
        // Said before anything is stopped, because stopping in the middle of work may end this process.
        say(`The measurement failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        throw error;
      })
      .finally(() => product.stop());
    timed('Starting once more …');
    const { DATA_DIR, PORT, HOST, MONGODB_DATABASE, QUEUE_PREFIX } = product.env;
    const start = await measureStart(PROGRAM, { DATA_DIR, PORT: String(PORT), HOST, MONGODB_DATABASE, QUEUE_PREFIX, LOG_LEVEL: 'error' }, () => putLoad(order));
    const report: BenchReport = { ...measured, start, bundle: measureBundle(ROOT) };
    linesOf(report).forEach(say);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
    timed(`Numbers: ${out}`);
  } finally {
    await product.forget();
  }
}
