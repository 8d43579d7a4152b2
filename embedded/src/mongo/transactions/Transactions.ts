import type { Found } from '../query/ReadView';
import { MongoError } from '../semantics/index';
import { writeConflict } from '../server/errors';
import type { Catalog } from '../storage/Catalog';
import type { Collection } from '../storage/Collection';
import { DUPLICATE_KEY } from '../storage/Index';
import { recordKey } from '../storage/keys';
import type { Records, Version } from '../storage/Records';
import type { Store } from '../storage/Store';
import { Transaction } from './Transaction';

/** Milliseconds after which a transaction is given up, as in MongoDB. */
const LIFETIME = 60_000;

/** Keeps transactions apart: who changes a record first wins, and nobody writes over what his snapshot did not contain. */
export class Transactions {
  private readonly active = new Set<Transaction>();

  constructor(
    private readonly store: Store,
    private readonly records: Records,
    private readonly catalog: Catalog,
  ) {}

  begin(number: bigint): Transaction {
    const transaction = new Transaction(number, this.store.snapshot(), this.records, (collection, found) => {
      if (this.changing(collection, found.record) || !this.isPresent(collection, found)) throw writeConflict();
    });
    this.active.add(transaction);
    return transaction;
  }

  end(transaction: Transaction): void {
    this.active.delete(transaction);
    transaction.end();
  }

  /** The running transaction that has changed a record. */
  changing({ spec }: Collection, record: number): Transaction | undefined {
    for (const transaction of this.active) if (transaction.changes.get(spec.id)?.has(record)) return transaction;
    return undefined;
  }

  /** Runs inside a write of the store: brings the changes of a transaction to disk, all or none. */
  apply({ changes }: Transaction): void {
    const steps = [...changes].flatMap(([id, own]) => {
      const collection = this.catalog.withId(id);
      if (!collection) throw writeConflict();
      return [...own].map(([record, change]) => ({ collection, record, ...change }));
    });
    // First everything out, then everything in: two records may have exchanged a unique value.
    for (const { collection, record, before } of steps) {
      if (before && !this.isPresent(collection, before)) throw writeConflict();
      if (before) this.records.change(collection, record, before, undefined);
    }
    for (const { collection, record, next } of steps) if (next) this.bringIn(collection, record, next);
  }

  /** The transactions that nobody has ended in time. */
  overdue(now: number): Transaction[] {
    return [...this.active].filter((transaction) => now - transaction.startedAt > LIFETIME);
  }

  /** Whether a record is still as it was found. */
  private isPresent({ spec }: Collection, { record, raw }: Found): boolean {
    const present = this.store.get(recordKey(spec.id, record));
    return present !== undefined && Buffer.compare(present, raw) === 0;
  }

  private bringIn(collection: Collection, record: number, next: Version): void {
    try {
      this.records.change(collection, record, undefined, next);
    } catch (error) {
      // Somebody took the key after the snapshot: the driver tries again and then meets the duplicate itself.
      throw error instanceof MongoError && error.code === DUPLICATE_KEY ? writeConflict() : error;
    }
  }
}
