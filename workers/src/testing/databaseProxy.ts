import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export interface DatabaseProxy {
  url: string;
  /** Cuts every connection and refuses new ones. */
  cut(): Promise<void>;
  restore(): Promise<void>;
}

/** A way to the database that can be cut. */
export async function databaseProxy(target: string): Promise<DatabaseProxy> {
  const [, credentials = '', host = ''] = /^mongodb:\/\/([^@/]*@)?([^/?]+)/.exec(target) ?? [];
  const address = decodeURIComponent(host);
  const open = new Set<Socket>();
  const reach = (): Socket => {
    if (address.includes('/')) return connect(address);
    const [name = '127.0.0.1', port = '27017'] = address.split(':');
    return connect(Number(port), name);
  };
  const serve = (): Server =>
    createServer((near) => {
      const far = reach();
      for (const [one, other] of [[near, far], [far, near]] as const) {
        open.add(one);
        one.on('error', () => other.destroy()).on('close', () => { open.delete(one); other.destroy(); }).pipe(other);
      }
    });
  // The way stays open until the test file has disconnected; it must not keep the process alive.
  let server = serve().listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `mongodb://${credentials}127.0.0.1:${port}/?directConnection=true`,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
    async restore() {
      server = serve().listen(port, '127.0.0.1').unref();
      await once(server, 'listening');
    },
  };
}
