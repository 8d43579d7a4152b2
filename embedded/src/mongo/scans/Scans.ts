import { Worker } from 'node:worker_threads';

import { serialize } from '../semantics/index';
import type { Call } from '../server/Call';
import { errorOf } from '../server/errors';

/** Looking at more documents than this takes longer than the way to the other thread. */
export const LONG_SCAN = 1000;
/** Marks the cursors that live in the other thread. */
export const SCAN_CURSOR = 1n << 61n;
/** Megabytes that the results of one scan may need (sorting, grouping). */
const MAX_HEAP = 768;

/** A command on its way to the other thread. */
export interface ScanRequest {
  id: number;
  command: Uint8Array;
}

export interface ScanReply {
  id: number;
  reply: Uint8Array;
}

interface Waiting {
  resolve: (reply: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** Runs long reads in a thread of their own, which begins with the first of them. */
export class Scans {
  private worker: Worker | undefined;
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(
    private readonly folder: string,
    private readonly program: URL,
  ) {}

  run({ command }: Pick<Call, 'command'>): Promise<Uint8Array> {
    const id = (this.lastId += 1);
    const worker = (this.worker ??= this.start());
    const { lsid: _lsid, txnNumber: _txnNumber, $clusterTime: _clusterTime, ...plain } = command;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, command: serialize(plain) } satisfies ScanRequest);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.program, { workerData: this.folder, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP } });
    worker.on('message', ({ id, reply }: ScanReply) => {
      this.waiting.get(id)?.resolve(reply);
      this.waiting.delete(id);
    });
    const fail = (error: Error) => {
      if (this.worker === worker) this.worker = undefined;
      for (const { reject } of this.waiting.values()) reject(errorOf('ExceededMemoryLimit', `The scan was given up: ${error.message}`));
      this.waiting.clear();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('its thread has ended')));
    return worker;
  }
}
