import { createServer, type Server, type Socket } from 'node:net';

import { MessageSplitter, parseRequest } from '../wire/messages';
import { envelope } from '../wire/replies';
import { dispatch } from './dispatch';
import type { Engine } from './Engine';

export interface Listener {
  /** In the form in which drivers compare it. */
  address: string;
  /** Closes all connections and frees the address. */
  close(): Promise<void>;
}

type Log = (message: string) => void;

/** Listens on a socket path or a loopback port. Resolves when drivers can connect. */
export async function serve(engine: Engine, where: { path: string } | { port: number }, log: Log): Promise<Listener> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    attend(socket, (message) => answer(socket, message, addressOf(server), engine, log), log);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen('path' in where ? where : { ...where, host: '127.0.0.1' }, resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { address: addressOf(server), close };
}

function addressOf(server: Server): string {
  const address = server.address();
  return address === null || typeof address === 'string' ? (address ?? '').toLowerCase() : `127.0.0.1:${address.port}`;
}

/** Takes the messages of one connection one after the other. What breaks the protocol ends this connection only. */
function attend(socket: Socket, take: (message: Buffer) => Promise<void>, log: Log): void {
  const splitter = new MessageSplitter();
  let work = Promise.resolve();
  const close = (why: unknown) => {
    log(`A connection was closed: ${String(why)}`);
    socket.destroy();
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    try {
      for (const message of splitter.push(chunk)) work = work.then(() => take(message)).catch(close);
    } catch (error) {
      close(error);
    }
  });
}

async function answer(socket: Socket, message: Buffer, address: string, engine: Engine, log: Log): Promise<void> {
  if (socket.destroyed) return;
  const request = parseRequest(message);
  const reply = await dispatch(request.command, address, engine, log);
  if (request.isUnanswered || socket.destroyed) return;
  socket.cork();
  for (const part of envelope(request, reply)) socket.write(part);
  socket.uncork();
}
