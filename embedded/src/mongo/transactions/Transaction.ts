import type { Found, OwnChanges } from '../query/ReadView';
import type { Collection } from '../storage/Collection';
import type { Snapshot } from '../storage/Snapshot';

/** A record that a transaction changes: what it was, if it was there before. */
interface Touched {
  collection: Collection;
  record: number;
  before: Found | undefined;
}

/** A running transaction: reads from its snapshot, keeps its writes to itself until it commits. */
export class Transaction {
  readonly changes = new Map<number, OwnChanges>();
  readonly touched = new Map<string, Touched>();
  readonly startedAt = Date.now();
  /** Settles when it is over, one way or the other. */
  readonly ended: Promise<void>;
  isOver = false;
  private readonly settle: () => void;
  private readonly uniqueKeys = new Map<string, number>();

  constructor(
    readonly number: bigint,
    readonly snapshot: Snapshot,
    /** The last write that the snapshot contains. */
    readonly sequence: number,
  ) {
    let settle: () => void = () => undefined;
    this.ended = new Promise((resolve) => (settle = resolve));
    this.settle = settle;
  }

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.snapshot.done();
    this.settle();
  }

  /** Notes a new version; undefined removes the record. */
  change(collection: Collection, record: number, before: Found | undefined, next: Found | undefined): void {
    const own = this.changesOf(collection);
    const current = own.get(record) ?? before;
    if (current) for (const key of uniqueKeysOf(collection, current)) if (this.uniqueKeys.get(key) === record) this.uniqueKeys.delete(key);
    if (next) for (const key of uniqueKeysOf(collection, next)) this.uniqueKeys.set(key, record);
    own.set(record, next);
    const id = recordId(collection, record);
    if (!this.touched.has(id)) this.touched.set(id, { collection, record, before });
  }

  /** The record that has a unique key by a write of this transaction. */
  ownerOf(key: Buffer): number | undefined {
    return this.uniqueKeys.get(key.toString('latin1'));
  }

  changesOf(collection: Collection): OwnChanges {
    const own: OwnChanges = this.changes.get(collection.spec.id) ?? new Map<number, Found | undefined>();
    this.changes.set(collection.spec.id, own);
    return own;
  }
}

export const recordId = (collection: Collection, record: number) => `${collection.spec.id}:${record}`;

function uniqueKeysOf(collection: Collection, found: Found): string[] {
  return collection.indexes.filter((index) => index.spec.unique).flatMap((index) => index.keysOf(found.doc).map((key) => key.toString('latin1')));
}
