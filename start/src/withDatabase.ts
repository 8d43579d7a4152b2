import { connectDatabase, disconnectDatabase, loadEnv, useSecret, type Env } from '@ortstreu/shared/kernel/server';
import { sessionSecret } from './secret';
import { openStore } from './servers';

/** Runs a command of the console on the configured database, or on the embedded store while no product runs on it. */
export async function withDatabase(work: (env: Env) => Promise<void>): Promise<void> {
  const env = loadEnv();
  const store = await openStore(env);
  try {
    useSecret(sessionSecret(env.DATA_DIR, env.SESSION_SECRET));
    await connectDatabase({ url: store.url, database: env.MONGODB_DATABASE });
    await work(env);
  } finally {
    await disconnectDatabase();
    await store.stop();
  }
}
