import type { Doc } from '../semantics/index';
import type { Catalog } from './Catalog';
import type { Collection } from './Collection';
import type { Index } from './Index';
import { after, recordKey, recordOf, withRecord } from './keys';
import type { Snapshot, Store } from './Store';

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

  /** Brings a record from one version to another; without the first it is new, without the second it goes. */
  change(collection: Collection, record: number, before: Version | undefined, next: Version | undefined): void {
    const changes = collection.indexes.map((index) => {
      const old = new Map((before ? index.keysOf(before.doc) : []).map((key) => [key.toString('latin1'), key]));
      const keys = next ? this.freeKeys(collection, index, next.doc, record) : [];
      const added = before ? keys.filter((key) => !old.delete(key.toString('latin1'))) : keys;
      return { added, removed: [...old.values()] };
    });
    for (const { added, removed } of changes) {
      for (const key of removed) this.store.remove(withRecord(key, record));
      for (const key of added) this.store.put(withRecord(key, record), NOTHING);
    }
    const key = recordKey(collection.spec.id, record);
    if (next) this.store.put(key, next.raw);
    else this.store.remove(key);
    collection.counters.count += Number(next !== undefined) - Number(before !== undefined);
    this.catalog.saveCounters(collection);
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
    if (index.spec.unique) for (const key of keys) if (this.ownerOf(key, record) !== undefined) throw index.duplicateKey(collection.namespace, doc, key);
    return keys;
  }
}
