import type { Batch } from '../wire/replies';
import type { Transaction } from '../transactions/Transaction';
import { errorOf, noSuchTransaction } from './errors';

const MAX_BATCH_BYTES = 16 * 2 ** 20;
/** Milliseconds that a cursor may rest, as in MongoDB. */
const IDLE = 10 * 60_000;

/** The rest of a result. */
export interface Rows {
  next(): Uint8Array | undefined;
  close(): void;
}

interface Cursor {
  rows: Rows;
  namespace: string;
  lastUsed: number;
  ahead: Uint8Array | undefined;
}

/** Results that are fetched piece by piece. */
export class Cursors {
  private readonly cursors = new Map<bigint, Cursor>();
  private lastId: bigint;

  constructor(first = 0n) {
    this.lastId = first + (BigInt(Date.now()) << 16n); // not the ids of an earlier run
  }

  /** The first batch; the cursor stays open when there is more. */
  open(rows: Rows, namespace: string, batchSize: number, isSingleBatch = false): Batch {
    const cursor: Cursor = { rows, namespace, lastUsed: Date.now(), ahead: undefined };
    const documents = take(cursor, batchSize);
    if (isSingleBatch || (batchSize > 0 && !hasMore(cursor))) {
      rows.close();
      return { name: 'firstBatch', documents, cursorId: 0n, namespace };
    }
    const cursorId = (this.lastId += 1n);
    this.cursors.set(cursorId, cursor);
    return { name: 'firstBatch', documents, cursorId, namespace };
  }

  more(id: bigint, namespace: string, batchSize: number): Batch {
    const cursor = this.cursors.get(id);
    if (cursor?.namespace !== namespace) throw errorOf('CursorNotFound', `cursor id ${id} not found`);
    cursor.lastUsed = Date.now();
    const documents = take(cursor, batchSize);
    if (hasMore(cursor)) return { name: 'nextBatch', documents, cursorId: id, namespace };
    this.kill(id);
    return { name: 'nextBatch', documents, cursorId: 0n, namespace };
  }

  kill(id: bigint): boolean {
    this.cursors.get(id)?.rows.close();
    return this.cursors.delete(id);
  }

  killIdle(now: number): void {
    for (const [id, { lastUsed }] of this.cursors) if (now - lastUsed > IDLE) this.kill(id);
  }
}

function take(cursor: Cursor, batchSize: number): Uint8Array[] {
  const documents: Uint8Array[] = [];
  let bytes = 0;
  while (documents.length < batchSize && hasMore(cursor)) {
    const { ahead } = cursor;
    if (!ahead || (documents.length > 0 && bytes + ahead.length > MAX_BATCH_BYTES)) break;
    documents.push(ahead);
    bytes += ahead.length;
    cursor.ahead = undefined;
  }
  return documents;
}

/** Looks one document ahead, so that the last batch closes the cursor. */
function hasMore(cursor: Cursor): boolean {
  cursor.ahead ??= cursor.rows.next();
  return cursor.ahead !== undefined;
}

/** Rows from a generator; the snapshot under it is given back at the end. A cursor does not outlive its transaction. */
export function rowsOf(source: Iterable<Uint8Array>, release: () => void = () => undefined, transaction?: Transaction): Rows {
  const iterator: Iterator<Uint8Array, unknown> = source[Symbol.iterator]();
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    if (!transaction?.isOver) iterator.return?.();
    release();
  };
  return {
    next: () => {
      if (!isOpen) return undefined;
      if (transaction?.isOver) throw noSuchTransaction(transaction.number);
      try {
        const step: IteratorResult<Uint8Array, unknown> = iterator.next();
        if (!step.done) return step.value;
      } catch (error) {
        close();
        throw error;
      }
      close();
      return undefined;
    },
    close,
  };
}
