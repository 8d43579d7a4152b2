import type { Doc } from '../semantics/index';
import type { Catalog } from './Catalog';
import type { Collection } from './Collection';
import { duplicateKey } from './duplicateKey';
import type { Index } from './Index';
import { after, recordKey, recordOf, withRecord } from './keys';
import type { Snapshot } from './Snapshot';
import type { Store } from './Store';

const NOTHING = Buffer.alloc(0);

/** A document and the bytes it is kept as. */
export interface Version {
  doc: Doc;
  raw: Uint8Array;
}

/**
 * Documents and their index entries. All writes run inside a write of the
 * store; a refused write has changed nothing, so it need not be undone.
 */
export class Records {
  constructor(
    private readonly store: Store,
    private readonly catalog: Catalog,
  ) {}

  insert(collection: Collection, record: number, next: Version): void {
    const keys = collection.indexes.map((index) => this.freeKeys(collection, index, next.doc, record));
    for (const key of keys.flat()) this.store.put(withRecord(key, record), NOTHING);
    this.store.put(recordKey(collection.spec.id, record), next.raw);
    this.settle(collection, 1, next.raw.length);
  }

  update(collection: Collection, record: number, before: Version, next: Version): void {
    const changes = collection.indexes.map((index) => {
      const old = new Map(index.keysOf(before.doc).map((key) => [key.toString('latin1'), key]));
      const added = this.freeKeys(collection, index, next.doc, record).filter((key) => !old.delete(key.toString('latin1')));
      return { added, removed: [...old.values()] };
    });
    for (const { added, removed } of changes) {
      for (const key of removed) this.store.remove(withRecord(key, record));
      for (const key of added) this.store.put(withRecord(key, record), NOTHING);
    }
    this.store.put(recordKey(collection.spec.id, record), next.raw);
    this.settle(collection, 0, next.raw.length - before.raw.length);
  }

  remove(collection: Collection, record: number, before: Version): void {
    for (const index of collection.indexes) for (const key of index.keysOf(before.doc)) this.store.remove(withRecord(key, record));
    this.store.remove(recordKey(collection.spec.id, record));
    this.settle(collection, -1, -before.raw.length);
  }

  /** Adds the entries of one document to a new index. */
  addToIndex(collection: Collection, index: Index, record: number, doc: Doc): void {
    for (const key of this.freeKeys(collection, index, doc, record)) this.store.put(withRecord(key, record), NOTHING);
  }

  /** The record other than this one that has the key. */
  ownerOf(key: Buffer, record: number, transaction?: Snapshot): number | undefined {
    for (const found of this.store.keys({ start: key, end: after(key), limit: 2, transaction })) if (recordOf(found) !== record) return recordOf(found);
    return undefined;
  }

  private freeKeys(collection: Collection, index: Index, doc: Doc, record: number): Buffer[] {
    const keys = index.keysOf(doc);
    if (index.isUnsaved) this.catalog.save(collection);
    if (index.spec.unique) for (const key of keys) if (this.ownerOf(key, record) !== undefined) throw duplicateKey(collection, index, doc, key);
    return keys;
  }

  private settle(collection: Collection, count: number, size: number): void {
    collection.counters.count += count;
    collection.counters.size += size;
    this.catalog.saveCounters(collection);
  }
}
