import { env } from 'node:process';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleStore } from '@ortstreu/embedded/bundle';
import { type Db, MongoClient } from 'mongodb';

import { type DocumentStore, startDocumentStore } from '..';
import { DIFFERENCES, isCoarser, OWN_SUBJECTS } from './differences';
import { expectationOf, outcomeOf } from './outcome';
import { runOnFunctions } from './runOnFunctions';
import { runOnServer } from './runOnServer';
import { TABLE } from './table';

/** Subjects that are about commands, not about what operators mean. */
const SERVER_SUBJECTS = ['OPERATIONS', 'INDEXES', 'REFUSED_OPTIONS'];

const subjects = Object.entries(TABLE).map(([subject, cases]) => [subject, cases.map((given) => [given.name, given] as const)] as const);

it('has a name of its own for every case', () => {
  const names = subjects.flatMap(([, cases]) => cases.map(([name]) => name));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(Object.keys(DIFFERENCES).filter((name) => !names.includes(name))).toEqual([]);
});

describe('on the functions', () => {
  describe.each(subjects.filter(([subject]) => !SERVER_SUBJECTS.includes(subject)))('%s', (_subject, cases) => {
    it.each(cases)('%s', async (_name, given) => {
      if (given.kind === 'operation') throw new Error('operations need a server');
      const outcome = await outcomeOf(() => runOnFunctions(given));
      expect(outcome).toEqual(expectationOf(given, outcome));
    });
  });
});

describe('on the embedded store', () => {
  let store: DocumentStore;
  let client: MongoClient;
  let db: Db;
  beforeAll(async () => {
    await bundleStore();
    store = await startDocumentStore({ temporary: true });
    client = await MongoClient.connect(store.url);
    db = client.db('conformance');
  });
  afterAll(async () => {
    await client.close();
    await store.stop();
  });

  describe.each(subjects)('%s', (_subject, cases) => {
    it.each(cases)('%s', async (_name, given) => {
      const outcome = await outcomeOf(() => runOnServer(db, given));
      expect(outcome).toEqual(expectationOf(given, outcome));
    });
  });
});

const independent = env.CONFORMANCE_MONGODB_URL;

/** The same table on the server that the environment names; `.ci/run` does that. */
function onIndependentServer(address: string): void {
  const client = new MongoClient(address);
  const db = client.db(`conformance_${process.pid}`);
  afterAll(async () => {
    await db.dropDatabase();
    await client.close();
  });

  describe.each(subjects.filter(([subject]) => !OWN_SUBJECTS.includes(subject)))('%s', (_subject, cases) => {
    it.each(cases)('%s', async (name, given) => {
      const outcome = await outcomeOf(() => runOnServer(db, given));
      const expected = expectationOf(given, outcome);
      if (Object.hasOwn(DIFFERENCES, name)) expect(outcome).not.toEqual(expected);
      else if (!isCoarser(expected, outcome)) expect(outcome).toEqual(expected);
    });
  });
}

if (independent) describe('on an independent server', () => onIndependentServer(independent));
