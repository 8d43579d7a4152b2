import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { driverConnection, mendDriver } from './mendDriver';

interface Commands {
  command(namespace: object, command: object): Promise<unknown>;
}

const Connection = driverConnection() as unknown as new (socket: Socket, options: object) => Commands;
const ADMIN = { db: 'admin', toString: () => 'admin.$cmd' };
const { MongoNetworkError } = mongoose.mongo;

describe('the driver', () => {
  let server: Server;
  let socket: Socket;
  let connection: Commands;
  beforeAll(async () => {
    mendDriver();
    server = createServer((peer) => peer.on('error', () => undefined).resume()).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
  });
  beforeEach(async () => {
    socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    connection = new Connection(socket, { id: 1, generation: 0, hostAddress: { toString: () => 'test' } });
  });

  it('refuses a command for a socket that has ended and not yet said so', async () => {
    socket.destroy();
    await expect(connection.command(ADMIN, { ping: 1 })).rejects.toBeInstanceOf(MongoNetworkError);
  });

  it('calls a write that the system refuses a loss of the connection', async () => {
    const answer = connection.command(ADMIN, { ping: 1, filler: 'x'.repeat(8_000_000) });
    await setImmediate();
    socket.destroy(Object.assign(new Error('write EPIPE'), { syscall: 'write', code: 'EPIPE' }));
    await expect(answer).rejects.toBeInstanceOf(MongoNetworkError);
  });
});
