import { createReadStream, createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { ensureIndexes } from '@ortstreu/shared/kernel/server';
import mongoose from 'mongoose';
import { StartRefused } from './servers';
import { withDatabase } from './withDatabase';

type Say = (line: string) => void;

const FORMAT = 'ortstreu-data-1';
/** Sign-ins and counters of this moment; they mean nothing elsewhere. */
const LEFT_OUT = new Set(['sessions', 'throttle', 'migrations']);
const BATCH = 500;
const { EJSON } = mongoose.mongo.BSON;

const database = (): mongoose.mongo.Db => {
  if (!mongoose.connection.db) throw new Error('no database');
  return mongoose.connection.db;
};

async function collectionNames(): Promise<string[]> {
  const all = await database().listCollections({}, { nameOnly: true }).toArray();
  return all
    .map(({ name }) => name)
    .filter((name) => !LEFT_OUT.has(name) && !name.startsWith('system.'))
    .sort();
}

/** One line a document: `["collection", document]` as extended JSON, so that every type survives. */
async function* exportLines(say: Say): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: FORMAT, exportedAt: new Date().toISOString() })}\n`;
  for (const name of await collectionNames()) {
    let count = 0;
    for await (const document of database()
      .collection(name)
      .find({}, { sort: { _id: 1 } })) {
      yield `${EJSON.stringify([name, document], { relaxed: false })}\n`;
      count += 1;
    }
    if (count > 0) say(`${name}: ${count}`);
  }
}

async function exportTo(file: string, say: Say): Promise<void> {
  const unfinished = `${file}.part`;
  await pipeline(Readable.from(exportLines(say)), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
  await rename(unfinished, file);
  say(`Exported to ${file} (${Math.ceil((await stat(file)).size / 1024)} KB). It holds personal data: keep it safe.`);
}

async function mustBeEmpty(): Promise<void> {
  for (const name of await collectionNames()) {
    if (await database().collection(name).findOne({}))
      throw new StartRefused(`The database is not empty (${name}). Import into an empty one, so that nothing is mixed or overwritten.`);
  }
}

function lineOf(text: string, number: number): unknown {
  try {
    return EJSON.parse(text, { relaxed: false });
  } catch {
    throw new StartRefused(`Line ${number} of the file cannot be read; it is damaged or not an export of Ortstreu.`);
  }
}

async function importFrom(file: string, say: Say): Promise<void> {
  await stat(file).catch(() => {
    throw new StartRefused(`${file} does not exist.`);
  });
  await mustBeEmpty();
  await ensureIndexes();
  const waiting = new Map<string, mongoose.mongo.BSON.Document[]>();
  const flush = async (name: string): Promise<void> => {
    const documents = waiting.get(name) ?? [];
    if (documents.length > 0) await database().collection(name).insertMany(documents, { ordered: true });
    waiting.set(name, []);
  };
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  let number = 0;
  for await (const text of createInterface({ input: unzipped, crlfDelay: Infinity })) {
    number += 1;
    const line = lineOf(text, number);
    if (number === 1) {
      if ((line as { format?: string }).format !== FORMAT) throw new StartRefused('This file is not an export of Ortstreu, or of another version.');
      continue;
    }
    const [name, document] = line as [string, mongoose.mongo.BSON.Document];
    const documents = [...(waiting.get(name) ?? []), document];
    waiting.set(name, documents);
    if (documents.length >= BATCH) await flush(name);
  }
  for (const name of waiting.keys()) await flush(name);
  say(`Imported ${Math.max(number - 1, 0)} records from ${file}.`);
}

/** `npm run data -- export FILE | import FILE`: the backup, and the way from the embedded store to MongoDB and back. */
export async function data([action, file]: string[], say: Say): Promise<void> {
  if ((action !== 'export' && action !== 'import') || !file) throw new StartRefused('Use: npm run data -- export FILE | import FILE');
  await withDatabase(() => (action === 'export' ? exportTo(file, say) : importFrom(file, say)));
}
