import type { Found } from '../query/ReadView';
import type { Collection } from '../storage/Collection';
import type { Records, Version } from '../storage/Records';
import type { Transaction } from './Transaction';
import type { Transactions } from './Transactions';
import type { Writer } from './writers';

/** A plain write met a record that a transaction is changing; it waits for the end of that. */
export class ClaimedError extends Error {
  constructor(readonly transaction: Transaction) {
    super('claimed by a transaction');
  }
}

export class PlainWriter implements Writer {
  constructor(
    private readonly records: Records,
    private readonly transactions: Transactions,
    /** Writes although a transaction is at the same record; that one will not be able to commit. */
    private readonly mayOverride: boolean,
  ) {}

  insert(collection: Collection, next: Version): void {
    this.records.change(collection, collection.counters.nextRecord++, undefined, next);
  }

  update(collection: Collection, found: Found, next: Version): void {
    this.change(collection, found, next);
  }

  remove(collection: Collection, found: Found): void {
    this.change(collection, found, undefined);
  }

  private change(collection: Collection, found: Found, next: Version | undefined): void {
    const owner = this.mayOverride ? undefined : this.transactions.changing(collection, found.record);
    if (owner) throw new ClaimedError(owner);
    this.records.change(collection, found.record, found, next);
  }
}
