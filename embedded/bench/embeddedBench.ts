// `npm run bench -- embedded [documents …]`: medians and 95th percentiles of the document store over the driver, and their
// ratios to another server when BENCH_MONGODB_URL names one.
import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { bundleStore } from '@ortstreu/embedded/bundle';
import { startDocumentStore } from '@ortstreu/embedded/mongo';
import { MongoClient } from 'mongodb';

import { fill, OPERATIONS } from './operations';
import { measure, type Measured } from './measure';

const SIZES = [20_000, 100_000];

/** Milliseconds of each operation on a server that holds so many documents. */
async function benchServer(url: string, documents: number): Promise<Measured[]> {
  const client = await MongoClient.connect(url, { w: 'majority' });
  const db = client.db(`bench_${process.pid}_${documents}`);
  const collection = db.collection('companies');
  try {
    await fill(collection, documents);
    const results: Measured[] = [];
    for (const operation of OPERATIONS)
      results.push(await measure(operation.name, operation.runs, (run) => operation.run({ client, collection, documents, run })));
    return results;
  } finally {
    await db.dropDatabase();
    await client.close();
  }
}

async function benchStore(documents: number): Promise<{ results: Measured[]; opening: number; memory: number; start: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ortstreu-bench-'));
  try {
    let store = await startDocumentStore({ dataDir });
    const results = await benchServer(store.url, documents);
    const memory = await residentMegabytes(store.pid);
    await refill(store.url, documents);
    await store.stop();
    store = await startDocumentStore({ dataDir }); // writes the file anew when much of it is free
    await store.stop();
    const before = performance.now();
    store = await startDocumentStore({ dataDir });
    const start = performance.now() - before;
    const opening = await firstAnswer(store.url);
    await store.stop();
    return { results, opening, memory, start };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Milliseconds in which the disk takes a page at the end of a file for good. */
async function diskPatience(): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'ortstreu-bench-'));
  const handle = await open(join(folder, 'pages'), 'w+');
  const page = Buffer.alloc(4096, 1);
  try {
    return await measure('disk', 200, async (run) => {
      await handle.write(page, 0, page.length, run * page.length);
      await handle.datasync();
    });
  } finally {
    await handle.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same without waiting for a disk, for servers that are set to do without it. */
async function benchWithoutSync(documents: number): Promise<Measured[]> {
  const store = await startDocumentStore({ temporary: true });
  return benchServer(store.url, documents).finally(() => store.stop());
}

/** Milliseconds until a new connection has its first document. */
async function firstAnswer(url: string): Promise<number> {
  const before = performance.now();
  const client = await MongoClient.connect(url);
  await client.db('opening').collection('companies').findOne({});
  const milliseconds = performance.now() - before;
  await client.close();
  return milliseconds;
}

async function refill(url: string, documents: number): Promise<void> {
  const client = await MongoClient.connect(url);
  await fill(client.db('opening').collection('companies'), documents);
  await client.close();
}

/** Memory of a process, with what it has mapped of its data file. */
async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Math.round(Number(stdout) / 1024);
}

interface Column {
  title: string;
  results: Measured[];
}

/** Prints the table of one size: median and 95th percentile of each server, and the ratios of the medians to the last one. */
function print(documents: number, columns: Column[]): void {
  const other = columns.length > 2 ? columns.at(-1) : undefined;
  const rivals = other ? columns.slice(0, -1) : [];
  console.log(`\n${documents.toLocaleString('en')} documents of 1 KB, six indexes; milliseconds (median / p95)`);
  console.log(
    ['operation'.padEnd(26), ...columns.map(({ title }) => title), ...rivals.map(({ title }) => `${title} : ${other?.title ?? ''}`)]
      .map((cell) => cell.padEnd(16))
      .join(' '),
  );
  columns[0]?.results.forEach(({ name }, i) => {
    const times = columns.map(({ results }) => `${results[i]?.median.toFixed(2) ?? ''} / ${results[i]?.p95.toFixed(2) ?? ''}`);
    const ratios = rivals.map(({ results }) => ((results[i]?.median ?? NaN) / (other?.results[i]?.median ?? NaN)).toFixed(2));
    console.log([name.padEnd(26), ...times, ...ratios].map((cell) => cell.padEnd(16)).join(' '));
  });
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => Number.isInteger(size) && size > 0);
const otherUrl = process.env['BENCH_MONGODB_URL'];
await bundleStore();
for (const documents of sizes.length > 0 ? sizes : SIZES) {
  const { results, opening, memory, start } = await benchStore(documents);
  const columns: Column[] = [
    { title: 'store', results },
    { title: 'no sync', results: await benchWithoutSync(documents) },
  ];
  if (otherUrl) columns.push({ title: 'other', results: await benchServer(otherUrl, documents) });
  print(documents, columns);
  const disk = await diskPatience();
  console.log(`the disk takes ${disk.median.toFixed(2)} / ${disk.p95.toFixed(2)} ms for one page; a write waits for it once`);
  console.log(`process ready after ${start.toFixed(0)} ms, first document ${opening.toFixed(0)} ms later, ${memory} MB resident`);
}
