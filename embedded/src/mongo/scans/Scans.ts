import { Worker } from 'node:worker_threads';

import { serialize, type MongoError } from '../semantics/index';
import { numberOf, type Call } from '../server/Call';
import { errorOf } from '../server/errors';

/** Looking at more documents than this takes longer than the way to the other thread. */
export const LONG_SCAN = 1000;
/** Marks the cursors that live in the other thread. */
export const SCAN_CURSOR = 1n << 61n;
/** Megabytes that the results of one scan may need (sorting, grouping). */
const MAX_HEAP = 768;
/** Milliseconds that one command may take there, if its caller does not allow less. */
const MAX_TIME = 30_000;

/** A command on its way to the other thread. */
export interface ScanRequest {
  command: Uint8Array;
}

/** The thread says that it has begun, or answers what it was asked last. */
export type ScanReply = { isReady: true } | { reply: Uint8Array };

interface Waiting {
  command: Uint8Array;
  milliseconds: number;
  resolve: (reply: Uint8Array) => void;
  reject: (error: Error) => void;
}

/**
 * Runs long reads in a thread of their own, which begins with the first of them. It gets one command after the other, so
 * that it is known which one takes too long: that one is ended together with its thread, and the next gets a new one.
 */
export class Scans {
  private worker: Worker | undefined;
  private isReady = false;
  private running: Waiting | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly waiting: Waiting[] = [];

  constructor(
    private readonly folder: string,
    private readonly program: URL,
  ) {}

  run({ command }: Pick<Call, 'command'>): Promise<Uint8Array> {
    const { lsid: _lsid, txnNumber: _txnNumber, $clusterTime: _clusterTime, maxTimeMS, ...plain } = command;
    const milliseconds = Math.min(MAX_TIME, numberOf(maxTimeMS ?? 0, 'maxTimeMS') || MAX_TIME);
    return new Promise((resolve, reject) => {
      this.waiting.push({ command: serialize(plain), milliseconds, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.end(errorOf('InternalError', 'The store is being closed.'));
    await this.worker?.terminate();
  }

  private next(): void {
    this.worker ??= this.start();
    if (this.running || !this.isReady) return;
    this.running = this.waiting.shift();
    if (!this.running) return;
    this.worker.postMessage({ command: this.running.command } satisfies ScanRequest);
    this.timer = setTimeout(() => this.giveUp(), this.running.milliseconds);
  }

  private end(error: MongoError | undefined, reply: Uint8Array = new Uint8Array()): void {
    clearTimeout(this.timer);
    const { running } = this;
    this.running = undefined;
    if (error) running?.reject(error);
    else running?.resolve(reply);
  }

  /** Nothing else stops a regular expression that tries one way after the other. */
  private giveUp(): void {
    void this.worker?.terminate();
    this.lost(errorOf('MaxTimeMSExpired', 'operation exceeded time limit'));
  }

  private lost(error: MongoError): void {
    this.worker = undefined;
    this.isReady = false;
    this.end(error);
    if (this.waiting.length > 0) this.next();
  }

  private start(): Worker {
    const worker = new Worker(this.program, { workerData: this.folder, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP } });
    const onlyFrom =
      <T>(run: (given: T) => void) =>
      (given: T) => {
        if (this.worker === worker) run(given);
      };
    worker.on(
      'message',
      onlyFrom((message: ScanReply) => {
        if ('isReady' in message) this.isReady = true;
        else this.end(undefined, message.reply);
        this.next();
      }),
    );
    worker.on(
      'error',
      onlyFrom((error) => this.lost(errorOf('ExceededMemoryLimit', `The scan was given up: ${error instanceof Error ? error.message : String(error)}`))),
    );
    worker.on(
      'exit',
      onlyFrom(() => this.lost(errorOf('InternalError', 'The scan was given up: its thread has ended.'))),
    );
    return worker;
  }
}
