import { createServer, type Server, type Socket } from 'node:net';

import { BrokenMessageError, MessageSplitter, parseRequest } from '../wire/messages';
import { envelope, replyBytes } from '../wire/replies';
import { dispatch, type Peer } from './dispatch';
import type { Engine } from './Engine';
import { errorReply } from './errors';

export interface Listener {
  server: Server;
  /** Closes all connections and frees the address. */
  close(): Promise<void>;
}

/** Listens on a socket path or a loopback port. Resolves when drivers can connect. */
export async function serve(engine: Engine, where: { path: string } | { port: number }, log: (message: string) => void): Promise<Listener> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    attend(socket, { address: addressOf(server), connection: (connections += 1) }, engine, log);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if ('path' in where) server.listen(where.path, resolve);
    else server.listen(where.port, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { server, close };
}

/** The address in the form in which drivers compare it. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null) return '';
  return typeof address === 'string' ? address.toLowerCase() : `127.0.0.1:${address.port}`;
}

/** Answers one connection, one message after the other. What breaks the protocol ends this connection only. */
function attend(socket: Socket, peer: Peer, engine: Engine, log: (message: string) => void): void {
  const splitter = new MessageSplitter();
  let work = Promise.resolve();
  const close = (why: unknown) => {
    if (why instanceof BrokenMessageError) log(`connection ${peer.connection} closed: ${why.message}`);
    else log(`connection ${peer.connection} failed: ${String(why)}`);
    socket.destroy();
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    try {
      for (const message of splitter.push(chunk)) work = work.then(() => answer(socket, message, peer, engine, log)).catch(close);
    } catch (error) {
      close(error);
    }
  });
}

async function answer(socket: Socket, message: Buffer, peer: Peer, engine: Engine, log: (message: string) => void): Promise<void> {
  if (socket.destroyed) return;
  const request = parseRequest(message);
  const reply = await dispatch(request, peer, engine, log);
  if (request.isUnanswered || socket.destroyed) return;
  socket.cork();
  for (const part of envelope(request, bytesOf(reply))) socket.write(part);
  socket.uncork();
}

function bytesOf(reply: Parameters<typeof replyBytes>[0]): Uint8Array {
  try {
    return replyBytes(reply);
  } catch (error) {
    return replyBytes(errorReply(error));
  }
}
