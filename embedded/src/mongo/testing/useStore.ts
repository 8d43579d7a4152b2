import { afterAll, beforeAll } from '@jest/globals';
import { bundleStore } from '@ortstreu/embedded/bundle';
import { MongoClient, type Db } from 'mongodb';

import { startDocumentStore, type DocumentStore, type StoreOptions } from '../startDocumentStore';

/** A temporary store for the tests of a file, with a driver connected to it. */
export function useStore(options: StoreOptions = {}): { store: () => DocumentStore; client: () => MongoClient; db: () => Db } {
  let store: DocumentStore | undefined;
  let client: MongoClient | undefined;
  beforeAll(async () => {
    await bundleStore();
    store = await startDocumentStore({ temporary: true }, options);
    client = await MongoClient.connect(store.url);
  }, 60_000);
  afterAll(async () => {
    await client?.close();
    await store?.stop();
  });
  const get = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The store has not been started yet');
    return value;
  };
  return { store: () => get(store), client: () => get(client), db: () => get(client).db('test') };
}
