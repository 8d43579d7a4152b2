import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { errorOf, MongoError, serialize } from '../semantics/index';
import { numberOf, type Call } from '../server/Call';

/** Looking at more documents than this takes longer than the way to the other thread. */
export const LONG_SCAN = 1000;
/** Marks the cursors that live in the other thread. */
export const SCAN_CURSOR = 1n << 61n;
/** Megabytes that the results of one scan may need (sorting, grouping). */
const MAX_HEAP = 768;
/** Milliseconds that one command may take there, if its caller does not allow less. */
const MAX_TIME = 30_000;

/**
 * Runs long reads in a thread of their own, which begins with the first of them. It gets one command after the other, so
 * that it is known which one takes too long: that one is ended together with its thread, and the next gets a new one.
 * The thread says that it is ready, and then answers what it was asked last.
 */
export class Scans {
  private worker: Worker | undefined;
  private isClosed = false;
  /** Settles when the thread has nothing to do. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private readonly program: URL,
  ) {}

  run({ command }: Pick<Call, 'command'>): Promise<Uint8Array> {
    const { lsid: _lsid, txnNumber: _txnNumber, $clusterTime: _clusterTime, maxTimeMS, ...plain } = command;
    const milliseconds = Math.min(MAX_TIME, numberOf(maxTimeMS ?? 0, 'maxTimeMS') || MAX_TIME);
    const bytes = serialize(plain);
    const answer = this.last.then(() => this.ask(bytes, milliseconds));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.worker?.terminate();
  }

  private async ask(command: Uint8Array, milliseconds: number): Promise<Uint8Array> {
    if (this.isClosed) throw errorOf('InternalError', 'The store is being closed.');
    const worker = this.worker ?? (await this.start());
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      void worker.terminate(); // nothing else stops a regular expression that tries one way after the other
    }, milliseconds);
    try {
      worker.postMessage(command);
      return await nextMessage(worker);
    } catch (error) {
      throw isLate ? errorOf('MaxTimeMSExpired', 'operation exceeded time limit') : error;
    } finally {
      clearTimeout(timer);
    }
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(this.program, { workerData: this.folder, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP } });
    this.worker = worker;
    const forget = () => {
      if (this.worker === worker) this.worker = undefined;
    };
    worker.on('error', forget).once('exit', forget);
    await nextMessage(worker);
    return worker;
  }
}

/** What the thread says next; fails when it ends before. */
async function nextMessage(worker: Worker): Promise<Uint8Array> {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    const ended = once(worker, 'exit', { signal }).then(() => {
      throw errorOf('InternalError', 'The scan was given up: its thread has ended.');
    });
    const [message] = (await Promise.race([once(worker, 'message', { signal }), ended])) as Uint8Array[];
    return message ?? new Uint8Array();
  } catch (error) {
    throw error instanceof MongoError
      ? error
      : errorOf('ExceededMemoryLimit', `The scan was given up: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    listening.abort();
  }
}
