import { writeConflict } from '../server/errors';
import type { Catalog } from '../storage/Catalog';
import type { Collection } from '../storage/Collection';
import { DUPLICATE_KEY } from '../storage/duplicateKey';
import { MongoError } from '../semantics/index';
import type { Records, Version } from '../storage/Records';
import type { Store } from '../storage/Store';
import { recordId, Transaction } from './Transaction';

/** A plain write met a record that a transaction is changing; it waits for the end of that. */
export class ClaimedError extends Error {
  constructor(readonly transaction: Transaction) {
    super('claimed by a transaction');
  }
}

/** Milliseconds after which a transaction is given up, as in MongoDB. */
const LIFETIME = 60_000;

/** Keeps transactions apart: who changes a record first wins, and nobody writes over what his snapshot did not contain. */
export class Transactions {
  private readonly active = new Set<Transaction>();
  private readonly claims = new Map<string, Transaction>();
  /** The last write of every record since the oldest running transaction began. */
  private readonly lastWrites = new Map<string, number>();
  private sequence = 0;

  constructor(
    private readonly store: Store,
    private readonly records: Records,
    private readonly catalog: Catalog,
  ) {}

  begin(number: bigint): Transaction {
    const transaction = new Transaction(number, this.store.snapshot(), this.sequence);
    this.active.add(transaction);
    return transaction;
  }

  end(transaction: Transaction): void {
    for (const [id, owner] of this.claims) if (owner === transaction) this.claims.delete(id);
    this.active.delete(transaction);
    if (this.active.size === 0) this.lastWrites.clear();
    transaction.end();
  }

  /** For a plain write: waits for transactions by throwing, and lets later ones see that something changed. */
  noteWrite(collection: Collection, record: number, mayOverride: boolean): void {
    if (this.active.size === 0) return;
    const id = recordId(collection, record);
    const owner = this.claims.get(id);
    if (owner && !mayOverride) throw new ClaimedError(owner);
    this.lastWrites.set(id, (this.sequence += 1));
  }

  /** For a write inside a transaction. */
  claim(transaction: Transaction, collection: Collection, record: number): void {
    const id = recordId(collection, record);
    const owner = this.claims.get(id);
    if ((owner && owner !== transaction) || this.wasWrittenSince(transaction, id)) throw writeConflict();
    this.claims.set(id, transaction);
  }

  /** Runs inside a write of the store: brings the changes of a transaction to disk, all or none. */
  apply(transaction: Transaction): void {
    const steps = [...transaction.touched].map(([id, { collection, record, before }]) => {
      if (this.wasWrittenSince(transaction, id)) throw writeConflict();
      return { id, record, before, collection: this.current(collection), next: transaction.changesOf(collection).get(record) };
    });
    // First everything out, then everything in: two records may have exchanged a unique value.
    for (const { collection, record, before } of steps) if (before) this.records.remove(collection, record, before);
    for (const { collection, record, next } of steps) if (next) this.bringIn(collection, record, next);
    this.sequence += 1;
    if (this.active.size > 1) for (const { id } of steps) this.lastWrites.set(id, this.sequence);
  }

  /** The transactions that nobody has ended in time. */
  overdue(now: number): Transaction[] {
    return [...this.active].filter((transaction) => now - transaction.startedAt > LIFETIME);
  }

  private bringIn(collection: Collection, record: number, next: Version): void {
    try {
      this.records.insert(collection, record, next);
    } catch (error) {
      // Somebody took the key after the snapshot: the driver tries again and then meets the duplicate itself.
      throw error instanceof MongoError && error.code === DUPLICATE_KEY ? writeConflict() : error;
    }
  }

  /** The collection as it is now; it may have been dropped and made anew. */
  private current({ spec }: Collection): Collection {
    const collection = this.catalog.find(spec.database, spec.name);
    if (collection?.spec.id !== spec.id) throw writeConflict();
    return collection;
  }

  private wasWrittenSince(transaction: Transaction, id: string): boolean {
    return (this.lastWrites.get(id) ?? 0) > transaction.sequence;
  }
}
