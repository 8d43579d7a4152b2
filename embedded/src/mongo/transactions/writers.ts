import { Found } from '../query/ReadView';
import { serialize, type Doc } from '../semantics/index';
import { errorOf } from '../server/errors';
import type { Collection } from '../storage/Collection';
import { duplicateKey } from '../storage/duplicateKey';
import type { Records, Version } from '../storage/Records';
import type { Transaction } from './Transaction';
import type { Transactions } from './Transactions';

/** Bytes of the largest document. */
export const MAX_DOCUMENT = 16 * 2 ** 20;

/** Where a command writes: straight into the store, or into its transaction. */
export interface Writer {
  insert(collection: Collection, next: Version): void;
  update(collection: Collection, found: Found, doc: Doc): Found;
  remove(collection: Collection, found: Found): void;
}

/** The document as it will be kept. */
export function versionOf(doc: Doc): Version {
  const raw = serialize(doc);
  if (raw.length > MAX_DOCUMENT) throw errorOf('BSONObjectTooLarge', `BSONObj size: ${raw.length} is invalid. Size must be between 0 and ${MAX_DOCUMENT}`);
  return { doc, raw };
}

export class PlainWriter implements Writer {
  constructor(
    private readonly records: Records,
    private readonly transactions: Transactions,
    /** Writes although a transaction is at the same record; that one will not be able to commit. */
    private readonly mayOverride: boolean,
  ) {}

  insert(collection: Collection, next: Version): void {
    this.records.insert(collection, collection.counters.nextRecord++, next);
  }

  update(collection: Collection, found: Found, doc: Doc): Found {
    const next = versionOf(doc);
    this.transactions.noteWrite(collection, found.record, this.mayOverride);
    this.records.update(collection, found.record, found, next);
    return new Found(found.record, next.raw, next.doc);
  }

  remove(collection: Collection, found: Found): void {
    this.transactions.noteWrite(collection, found.record, this.mayOverride);
    this.records.remove(collection, found.record, found);
  }
}

export class TransactionWriter implements Writer {
  constructor(
    private readonly records: Records,
    private readonly transactions: Transactions,
    private readonly transaction: Transaction,
  ) {}

  insert(collection: Collection, next: Version): void {
    const record = collection.counters.nextRecord++;
    this.checkUnique(collection, record, next.doc);
    this.transaction.change(collection, record, undefined, new Found(record, next.raw, next.doc));
  }

  update(collection: Collection, found: Found, doc: Doc): Found {
    const next = versionOf(doc);
    this.claim(collection, found.record);
    this.checkUnique(collection, found.record, doc);
    const changed = new Found(found.record, next.raw, doc);
    this.transaction.change(collection, found.record, this.committed(collection, found), changed);
    return changed;
  }

  remove(collection: Collection, found: Found): void {
    this.claim(collection, found.record);
    this.transaction.change(collection, found.record, this.committed(collection, found), undefined);
  }

  private claim(collection: Collection, record: number): void {
    this.transactions.claim(this.transaction, collection, record);
  }

  /** What the snapshot holds of a record; nothing when this transaction has brought it in. */
  private committed(collection: Collection, found: Found): Found | undefined {
    return this.transaction.changesOf(collection).has(found.record) ? undefined : found;
  }

  private checkUnique(collection: Collection, record: number, doc: Doc): void {
    const own = this.transaction.changesOf(collection);
    for (const index of collection.indexes) {
      if (!index.spec.unique) continue;
      for (const key of index.keysOf(doc)) {
        const mine = this.transaction.ownerOf(key);
        const owner = this.records.ownerOf(key, record, this.transaction.snapshot);
        const isTaken = (mine !== undefined && mine !== record) || (owner !== undefined && !own.has(owner));
        if (isTaken) throw duplicateKey(collection, index, doc, key);
      }
    }
  }
}
