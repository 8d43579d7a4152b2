import { createServer, type RequestListener } from 'node:http';
import type { Env } from '@ortstreu/shared/kernel/server';
import { StartRefused } from './servers';

/** Opens the port; says in a sentence when it is taken. Closing ends idle and streaming connections after a moment of grace. */
export async function listen(app: RequestListener, env: Pick<Env, 'HOST' | 'PORT'>): Promise<{ close(): Promise<void> }> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new StartRefused(`Port ${env.PORT} on ${env.HOST} is taken. Stop the other program or choose another port with PORT=…`) : error);
    });
    server.listen(env.PORT, env.HOST, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 1000).unref();
      }),
  };
}
