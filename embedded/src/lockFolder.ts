import { createHash } from 'node:crypto';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds after which an owner that does not say its process number is named without it. */
const ANSWER_TIMEOUT = 1000;

/** Another process works on the folder. */
export class FolderInUseError extends Error {
  constructor(
    readonly folder: string,
    /** Process number of the owner, when it answered in time. */
    readonly owner: number | undefined,
  ) {
    super(`${folder} is already in use by ${owner === undefined ? 'another process' : `process ${owner}`}.`);
    this.name = 'FolderInUseError';
  }
}

/**
 * Makes this process the only owner of a folder, which is created when absent; the result gives it back.
 *
 * The lock is a listening socket, not a file: the operating system drops it when the process dies, however it dies, so
 * that there is never a stale lock to remove by hand. Whoever asks is told the process number.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const address = addressOf(await realpath(folder));
  const server = await listen(address).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    const owner = await askOwner(address);
    if (!address.startsWith(tmpdir()) || owner.answers) throw new FolderInUseError(folder, owner.pid);
    await rm(address, { force: true }); // a socket file whose process was killed
    return listen(address);
  });
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Linux and Windows know names that vanish with the process; elsewhere it is a socket file. */
function addressOf(folder: string): string {
  const name = `ortstreu-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => socket.destroy()).end(String(process.pid)));
    server.once('error', reject).listen(address, () => resolve(server));
  });
}

function askOwner(address: string): Promise<{ answers: boolean; pid?: number }> {
  return new Promise((resolve) => {
    let text = '';
    let answers = false;
    const socket = connect(address, () => (answers = true));
    socket.setTimeout(ANSWER_TIMEOUT, () => socket.destroy());
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', () => undefined); // 'close' follows
    socket.on('close', () => resolve(/^\d+$/.test(text) ? { answers, pid: Number(text) } : { answers }));
  });
}
