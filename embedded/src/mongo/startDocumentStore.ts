import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type StoreLocation = { dataDir: string } | { temporary: true };

export interface StoreOptions {
  /** Receives what the process has to say: that it died and was started again, refused messages. */
  log?: (message: string) => void;
  /** Milliseconds between two looks for expired documents (TTL indexes). */
  ttlInterval?: number;
  /** Free bytes in the data file up to which it is left as it is at the start. */
  compactAbove?: number;
}

export interface DocumentStore {
  /** Connection string for the driver; stays the same when the process is started again. */
  url: string;
  /** Process number at present. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Why the store does not start. */
export class DocumentStoreError extends Error {
  constructor(
    readonly code: 'locked' | 'damaged' | 'failed',
    message: string,
  ) {
    super(message);
    this.name = 'DocumentStoreError';
  }
}

export interface ChildOptions extends Omit<StoreOptions, 'log'> {
  folder: string;
  isTemporary: boolean;
  where: { path: string } | { port: number };
}

/** The first that the process says. */
export type ChildMessage = { kind: 'ready'; address: string } | { kind: DocumentStoreError['code']; message: string };

/** Reading makes much short-lived rubbish: without this limit V8 keeps some tens of megabytes more for it, and is quicker by an eighth where 1,000 documents are read at once, by nothing where 50 are. */
const YOUNG_HEAP = '--max-semi-space-size=4';
/** Milliseconds between a death and the next start; they double with every start that fails. */
const RESTART_DELAY = 50;
/** Deaths in a row without being ready in between, after which it is no accident. */
const MAX_FAILED_STARTS = 12;

/** Starts the document store in a process of its own and keeps it running. Resolves when drivers can connect. */
export async function startDocumentStore(location: StoreLocation, { log = () => undefined, ...options }: StoreOptions = {}): Promise<DocumentStore> {
  const isTemporary = 'temporary' in location;
  const folder = isTemporary ? await mkdtemp(join(temporaryRoot(), 'ortstreu-store-')) : join(location.dataDir, 'documents');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const socketFolder = await privateFolder();
  const keeper = new Keeper({ ...options, folder, isTemporary, where: socketFolder ? { path: join(socketFolder, 'store.sock') } : { port: 0 } }, log);
  const stop = async () => {
    await keeper.stop();
    if (socketFolder) await rm(socketFolder, { recursive: true, force: true });
    if (isTemporary) await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = await keeper.start();
    return {
      url: `mongodb://${encodeURIComponent(address)}/?replicaSet=rs0`,
      get pid() {
        return keeper.pid;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Memory where there is a file system for it. */
const temporaryRoot = () => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

/** A folder for the socket that only this user may enter. Drivers compare addresses in small letters, hence the name. */
async function privateFolder(): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const root = existsSync('/tmp') ? '/tmp' : tmpdir();
  const folder = join(root, `ortstreu-${randomBytes(8).toString('hex')}`);
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

/** Lies beside this file, or in the dist of a folder above when this runs from source or from another bundle. */
function program(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, 'mongo.mjs')];
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) candidates.push(join(folder, 'embedded/dist/mongo.mjs'));
  const found = candidates.find((file) => existsSync(file));
  if (!found) throw new DocumentStoreError('failed', 'The program of the document store has not been built: npm run build');
  return found;
}

class Keeper {
  /** Of the last process that was ready. */
  pid = 0;
  private child: ChildProcess | undefined;
  private isStopping = false;
  private failedStarts = 0;

  constructor(
    private readonly options: ChildOptions,
    private readonly log: (message: string) => void,
  ) {}

  async start(): Promise<string> {
    const { where, folder } = this.options;
    if ('path' in where) await rm(where.path, { force: true });
    const child = fork(program(), [JSON.stringify(this.options)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [YOUNG_HEAP] });
    this.child = child;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => this.log(text.trimEnd()));
    const answer = await firstAnswer(child);
    if (answer.kind !== 'ready') throw new DocumentStoreError(answer.kind, explanationOf(answer.kind, answer.message, folder));
    this.failedStarts = 0;
    this.pid = child.pid ?? 0;
    if ('port' in where) where.port = Number(answer.address.split(':')[1]);
    child.once('exit', (code, signal) => this.restart(`ended with ${signal ?? `code ${code}`}`));
    return answer.address;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    if (child.connected) child.disconnect();
    await ended;
  }

  private restart(why: string): void {
    if (this.isStopping) return;
    this.log(`The document store ${why}; starting it again.`);
    setTimeout(
      () => {
        if (this.isStopping) return;
        this.start().catch((error: unknown) => {
          this.failedStarts += 1;
          if (this.failedStarts < MAX_FAILED_STARTS) this.restart(`did not start (${String(error)})`);
          else this.log(`The document store does not start: ${String(error)}`);
        });
      },
      RESTART_DELAY * 2 ** this.failedStarts,
    );
  }
}

/** A process that ends without a word has met a file that it could not read. */
async function firstAnswer(child: ChildProcess): Promise<ChildMessage> {
  const said = once(child, 'message').then(([message]) => message as ChildMessage);
  const died = once(child, 'exit').then(([, signal]): ChildMessage => {
    return { kind: 'damaged', message: typeof signal === 'string' ? `the process was ended by ${signal}` : 'the process ended' };
  });
  return Promise.race([said, died]);
}

function explanationOf(kind: DocumentStoreError['code'], why: string, folder: string): string {
  switch (kind) {
    case 'locked':
      return `Die Daten in ${folder} werden schon von einem anderen Programm benutzt. Bitte beenden Sie es zuerst. (${why})`;
    case 'damaged':
      return `Die Datei ${join(folder, 'data.mdb')} lässt sich nicht öffnen (${why}). Bitte heben Sie sie auf, spielen Sie die letzte Sicherung ein und starten Sie erneut. / The file cannot be opened: keep it, restore the last backup and start again.`;
    case 'failed':
      return why;
  }
}
