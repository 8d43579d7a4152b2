import { Found, type OwnChanges } from '../query/ReadView';
import type { Collection } from '../storage/Collection';
import type { Index } from '../storage/Index';
import type { Records, Version } from '../storage/Records';
import type { Snapshot } from '../storage/Store';
import type { Writer } from './writers';

/** A running transaction: reads from its snapshot, keeps its writes to itself until it commits. */
export class Transaction implements Writer {
  /** By number of the collection. */
  readonly changes = new Map<number, OwnChanges>();
  readonly startedAt = Date.now();
  /** Settles when it is over, one way or the other. */
  readonly ended: Promise<void>;
  isOver = false;
  private settle: () => void = () => undefined;
  /** That its writes have taken; a failed one ends it. */
  private readonly uniqueKeys = new Set<string>();

  constructor(
    readonly number: bigint,
    readonly snapshot: Snapshot,
    private readonly records: Records,
    /** Throws when somebody else has changed a record, or is about to. */
    private readonly claim: (collection: Collection, found: Found) => void,
  ) {
    this.ended = new Promise((resolve) => (this.settle = resolve));
  }

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.snapshot.done();
    this.settle();
  }

  insert(collection: Collection, { raw, doc }: Version): void {
    const record = collection.counters.nextRecord++;
    this.change(collection, record, undefined, new Found(record, raw, doc));
  }

  update(collection: Collection, found: Found, { raw, doc }: Version): void {
    this.change(collection, found.record, found, new Found(found.record, raw, doc));
  }

  remove(collection: Collection, found: Found): void {
    this.change(collection, found.record, found, undefined);
  }

  private change(collection: Collection, record: number, found: Found | undefined, next: Found | undefined): void {
    const own: OwnChanges = this.changes.get(collection.spec.id) ?? new Map<number, never>();
    this.changes.set(collection.spec.id, own);
    const known = own.get(record);
    if (found && !known) this.claim(collection, found);
    for (const { text } of uniqueKeysOf(collection, found)) this.uniqueKeys.delete(text);
    for (const { index, key, text } of uniqueKeysOf(collection, next)) {
      const owner = this.records.ownerOf(key, record, this.snapshot);
      const isTaken = this.uniqueKeys.has(text) || (owner !== undefined && !own.has(owner));
      if (isTaken) throw index.duplicateKey(collection.namespace, next?.doc ?? {}, key);
      this.uniqueKeys.add(text);
    }
    own.set(record, { before: known ? known.before : found, next });
  }
}

function uniqueKeysOf({ indexes }: Collection, found: Found | undefined): { index: Index; key: Buffer; text: string }[] {
  const unique = found ? indexes.filter(({ spec }) => spec.unique) : [];
  return unique.flatMap((index) => index.keysOf(found?.doc ?? {}).map((key) => ({ index, key, text: key.toString('latin1') })));
}
