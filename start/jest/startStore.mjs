// Jest's globalSetup: the database of the tests is MONGODB_URL or, without one, a temporary embedded store.
import { bundleStore } from '@ortstreu/embedded/bundle';
import { pathToFileURL } from 'node:url';

export default async function startStore() {
  if (process.env.MONGODB_URL) {
    process.env.TEST_MONGODB_URL = process.env.MONGODB_URL;
    return;
  }
  const { start } = await bundleStore();
  const { startDocumentStore } = await import(pathToFileURL(start).href);
  globalThis.__documentStore = await startDocumentStore({ temporary: true }, { log: (message) => console.error(message) });
  process.env.TEST_MONGODB_URL = globalThis.__documentStore.url;
}
