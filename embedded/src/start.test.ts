import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { createTransport } from 'nodemailer';
import { FolderInUseError } from './lockFolder';
import { startEmbedded } from './start';
import { temporaryFolders } from './testing/temporaryFolders';

jest.setTimeout(120_000); // starting a database takes seconds when the machine is busy
const newFolder = temporaryFolders();

test('starts what is needed and keeps it for the next start', async () => {
  const dataDir = await newFolder();
  const need = { mongo: true, queue: true, mail: true };
  const first = await startEmbedded({ dataDir, need });
  expect(first).toMatchObject({ isQueueRebuilt: false });
  const client = await MongoClient.connect(first.mongoUrl ?? '');
  await client
    .db('test')
    .collection('companies')
    .insertOne({ name: 'Müller' }, { writeConcern: { w: 'majority' } });
  await client.close();
  expect((await first.queuePool?.query('SELECT 1 AS one'))?.rows).toEqual([{ one: 1 }]);
  const transport = createTransport(first.smtpUrl);
  await transport.sendMail({ from: 'a@example.org', to: 'b@example.org', subject: 'bleibt' });
  transport.close();
  await first.stop();

  const second = await startEmbedded({ dataDir, need });
  expect((await second.mailbox?.list({ limit: 5 }))?.map(({ subject }) => subject)).toEqual(['bleibt']);
  const again = await MongoClient.connect(second.mongoUrl ?? '');
  expect(await again.db('test').collection('companies').countDocuments({ name: 'Müller' })).toBe(1);
  await again.close();
  await second.stop();
});

test('tells the second process who has the folder', async () => {
  const dataDir = await newFolder();
  const need = { mongo: false, queue: false, mail: true };
  const owner = await startEmbedded({ dataDir, need });
  const refused = await startEmbedded({ dataDir, need }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FolderInUseError);
  expect(refused).toMatchObject({ message: `${dataDir} is already in use by process ${process.pid}.`, owner: process.pid });
  await owner.stop();
});

test('takes back what it started when a part fails', async () => {
  const dataDir = await newFolder();
  const need = { mongo: false, queue: true, mail: true };
  await writeFile(join(dataDir, 'queue'), 'in the way');
  await expect(startEmbedded({ dataDir, need })).rejects.toThrow('EEXIST');
  await rm(join(dataDir, 'queue'));
  await (await startEmbedded({ dataDir, need: { ...need, queue: false } })).stop();
});

test('asks for no folder when nothing is needed', async () => {
  const dataDir = await newFolder();
  const owner = await startEmbedded({ dataDir, need: { mongo: false, queue: false, mail: true } });
  const other = await startEmbedded({ dataDir, need: { mongo: false, queue: false, mail: false } });
  expect(Object.keys(other)).toEqual(['stop']);
  await other.stop();
  await owner.stop();
});
