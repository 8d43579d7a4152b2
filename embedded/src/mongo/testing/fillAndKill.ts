import { setTimeout as sleep } from 'node:timers/promises';

import { MongoClient } from 'mongodb';

import type { DocumentStore } from '../startDocumentStore';

/** Lets a load run on the store, kills the process in the middle of it and waits until the load has noticed. */
export async function killDuring(
  store: DocumentStore,
  milliseconds: number,
  load: (client: MongoClient, isOver: () => boolean) => Promise<void>,
): Promise<void> {
  const client = await MongoClient.connect(store.url, { w: 'majority', retryWrites: false, serverSelectionTimeoutMS: 20_000 });
  let over = false;
  const running = load(client, () => over).catch(() => undefined); // the last command meets a dead process
  await sleep(milliseconds);
  over = true;
  process.kill(store.pid, 'SIGKILL');
  await running;
  await client.close();
}
