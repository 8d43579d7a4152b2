import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { importById, runImport, setImportMapping, startImport, undoImport, type ImportRunRecord } from '@ortstreu/shared/importing/server';
import { OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import { scopeOf } from '@ortstreu/shared/testing';
import { buildUser } from '@ortstreu/shared/user/testing';
import mongoose from 'mongoose';
import { bootWorkers, type TestWorkers } from '../../testing/bootWorkers';
import { openTestQueue, type TestQueue } from '../../testing/openTestQueue';
import { startMailSink, type MailSink } from '../../testing/startMailSink';
import { until } from '../../testing/until';

jest.setTimeout(90_000);

describe('an import that is taken back', () => {
  let queue: TestQueue;
  let sink: MailSink;
  let workers: TestWorkers;
  beforeAll(async () => {
    [queue, sink] = [await openTestQueue(), await startMailSink()];
    await ensureAgency();
    await buildUser({ role: 'head' });
    workers = await bootWorkers({ queue: queue.connection(), relay: sink.url });
  });
  afterAll(async () => {
    await workers.end();
    await sink.close();
    await queue.close();
  });

  it('leaves no company, person or assessment behind', async () => {
    const officer = scopeOf('officer');
    const count = (collection: string) => mongoose.connection.collection(collection).countDocuments({});
    const quiet = () => until(async () => (await OutboxModel.countDocuments({ settledAt: null })) === 0);
    const atStatus = async (run: ImportRunRecord, status: ImportRunRecord['status']) => {
      await until(async () => (await importById(officer, run._id.toHexString())).status === status);
      const { version } = await importById(officer, run._id.toHexString());
      return { id: run._id.toHexString(), version };
    };
    async function* list(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('Firma;Ort;Mietende;Ansprechpartner\nAlpha GmbH;Köln;31.12.2026;Kim Muster\nBeta GmbH;Köln;31.01.2027;\n');
    }
    const run = await startImport(officer, 'Liste.csv', list());
    await runCommand(setImportMapping, { id: run._id.toHexString(), version: run.version, mapping: run.mapping }, officer);
    await runCommand(runImport, await atStatus(run, 'checked'), officer);
    const written = await atStatus(run, 'done');
    await quiet();
    expect([await count('companies'), await count('contacts'), await count('assessments')]).toEqual([2, 1, 2]);
    await runCommand(undoImport, written, officer);
    await atStatus(run, 'undone');
    await quiet();
    expect([await count('companies'), await count('contacts'), await count('assessments')]).toEqual([0, 0, 0]);
  });
});
