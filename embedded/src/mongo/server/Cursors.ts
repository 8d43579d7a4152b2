import { errorOf } from '../semantics/index';
import type { Transaction } from '../transactions/Transaction';
import { Batch } from '../wire/replies';
import { noSuchTransaction } from './errors';

const MAX_BATCH_BYTES = 16 * 2 ** 20;
/** Milliseconds that a cursor may rest, as in MongoDB. */
const IDLE = 10 * 60_000;

export interface CursorOptions {
  namespace: string;
  /** Documents of the first batch; all of them when it does not say. */
  batchSize?: number;
  /** A cursor does not outlive the transaction that it reads in. */
  transaction?: Transaction | undefined;
}

/** A result that is fetched piece by piece. It is always one document ahead, so that the last batch closes it. */
class Cursor {
  lastUsed = Date.now();
  private readonly rows: Iterator<Uint8Array, unknown>;
  private ahead: Uint8Array | undefined;

  constructor(
    rows: Iterable<Uint8Array>,
    readonly namespace: string,
    private readonly transaction: Transaction | undefined,
  ) {
    this.rows = rows[Symbol.iterator]();
    this.step();
  }

  get hasMore(): boolean {
    return this.ahead !== undefined;
  }

  take(batchSize: number): Uint8Array[] {
    this.lastUsed = Date.now();
    const documents: Uint8Array[] = [];
    let bytes = 0;
    while (this.ahead && documents.length < batchSize) {
      bytes += this.ahead.length;
      if (documents.length > 0 && bytes > MAX_BATCH_BYTES) break;
      documents.push(this.ahead);
      this.step();
    }
    return documents;
  }

  /** Gives back the state of the store that is read. The end of a transaction has done so for all that read in it. */
  close(): void {
    if (!this.transaction?.isOver) this.rows.return?.();
  }

  private step(): void {
    if (this.transaction?.isOver) throw noSuchTransaction(this.transaction.number);
    const step = this.rows.next();
    this.ahead = step.done ? undefined : step.value;
  }
}

export class Cursors {
  private readonly cursors = new Map<bigint, Cursor>();
  private lastId: bigint;

  constructor(first = 0n) {
    this.lastId = first + (BigInt(Date.now()) << 16n); // not the ids of an earlier run
  }

  /** The first batch; the cursor stays open when there is more. */
  open(rows: Iterable<Uint8Array>, { namespace, batchSize = Infinity, transaction }: CursorOptions): Batch {
    const cursor = new Cursor(rows, namespace, transaction);
    const documents = cursor.take(batchSize);
    if (!cursor.hasMore) return new Batch('firstBatch', documents, { id: 0n, ns: namespace });
    this.cursors.set((this.lastId += 1n), cursor);
    return new Batch('firstBatch', documents, { id: this.lastId, ns: namespace });
  }

  more(id: bigint, namespace: string, batchSize: number): Batch {
    const cursor = this.cursors.get(id);
    if (cursor?.namespace !== namespace) throw errorOf('CursorNotFound', `cursor id ${id} not found`);
    const documents = cursor.take(batchSize);
    if (!cursor.hasMore) this.cursors.delete(id);
    return new Batch('nextBatch', documents, { id: cursor.hasMore ? id : 0n, ns: namespace });
  }

  kill(id: bigint): boolean {
    this.cursors.get(id)?.close();
    return this.cursors.delete(id);
  }

  killIdle(now: number): void {
    for (const [id, { lastUsed }] of this.cursors) if (now - lastUsed > IDLE) this.kill(id);
  }
}
