import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** How a server is away: its port is closed, or it takes connections and says nothing. */
export type Absence = 'refused' | 'silent';

/** Stands between the driver and its server and takes the server away. */
export interface Cutter {
  /** The server's address with the cutter in between. */
  url: string;
  /** Ends all connections at once; new ones fare as said until `back`. */
  away(how: Absence): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

const destroyAll = (sockets: Set<Socket>): void => sockets.forEach((socket) => socket.destroy());

const targetOf = (url: string): { path: string } | { host: string; port: number } => {
  const address = decodeURIComponent(/^mongodb:\/\/([^/]+)\//.exec(url)?.[1] ?? '');
  if (address.startsWith('/')) return { path: address };
  const [host = '', port = ''] = address.split(':');
  return { host, port: Number(port) };
};

/** @param url address of a document store; the driver asks this address only, not those that the server names. */
export async function startCutter(url: string): Promise<Cutter> {
  const target = targetOf(url);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const listen = async (port: number): Promise<Server> => {
    const server = createServer((socket) => {
      keep(socket);
      if (isSilent) return;
      const upstream = keep(connect(target));
      socket.pipe(upstream).pipe(socket);
      socket.on('close', () => upstream.destroy());
      upstream.on('close', () => socket.destroy());
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      destroyAll(sockets);
    });
  return {
    url: `mongodb://127.0.0.1:${port}/?directConnection=true`,
    async away(how) {
      isSilent = how === 'silent';
      if (isSilent) destroyAll(sockets);
      else await stop();
    },
    async back() {
      if (isSilent) destroyAll(sockets);
      else server = await listen(port);
      isSilent = false;
    },
    close: () => (server.listening ? stop() : Promise.resolve()),
  };
}
