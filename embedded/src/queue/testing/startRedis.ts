import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The Redis server of `QUEUE_URL`, else one of its own on a free port. */
export async function startRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  if (process.env.QUEUE_URL) return { url: process.env.QUEUE_URL, stop: () => Promise.resolve() };
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'ortstreu-redis-'));
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], {
    stdio: 'ignore',
  });
  const failed = once(server, 'error').then(([error]) => Promise.reject(error as Error));
  await Promise.race([answering(port), failed]);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answering(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const answers = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (answers) return;
    await setTimeout(20);
  }
}
