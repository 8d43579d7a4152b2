import { deserialize, serialize, type Collation } from '../semantics/index';
import { Collection, type CollectionSpec, type Counters } from './Collection';
import { Index, type IndexSpec } from './Index';
import { Space, spaceKey } from './keys';
import type { Snapshot, Store } from './Store';

const ID_INDEX = '_id_';
const COUNTER_BYTES = 12;
const NOTHING = Buffer.alloc(0);

/** The version of the catalogue and the next free number of a key space. */
export function readMeta(store: Store, snapshot?: Snapshot): { version: number; nextSpace: number } {
  const bytes = store.get(spaceKey(Space.meta), snapshot);
  return bytes ? { version: bytes.readUInt32BE(0), nextSpace: bytes.readUInt32BE(4) } : { version: 0, nextSpace: Space.firstFree };
}

/**
 * The collections and their indexes, in memory and on disk. Everything that
 * changes them runs inside a write of the store.
 */
export class Catalog {
  private collections = new Map<string, Collection>();
  private nextSpace: number = Space.firstFree;
  private version = -1;

  constructor(private readonly store: Store) {
    this.reload();
  }

  find(database: string, name: string): Collection | undefined {
    return this.collections.get(`${database}.${name}`);
  }

  /** The collection as it is now: it is another object when a write was undone, and it may have been dropped and made anew. */
  withId(id: number): Collection | undefined {
    return this.all().find(({ spec }) => spec.id === id);
  }

  all(): Collection[] {
    return [...this.collections.values()];
  }

  inDatabase(database: string): Collection[] {
    return this.all().filter(({ spec }) => spec.database === database);
  }

  /** Reads everything again when another thread has changed it. */
  refresh(): void {
    if (readMeta(this.store).version !== this.version) this.reload();
  }

  reload(): void {
    const meta = readMeta(this.store);
    const known = new Map(this.all().map(({ spec, counters }) => [spec.id, counters.nextRecord]));
    this.version = meta.version;
    this.nextSpace = Math.max(this.nextSpace, meta.nextSpace);
    this.collections = new Map();
    for (const { value } of this.store.range({ start: spaceKey(Space.collections), end: spaceKey(Space.collections + 1) })) {
      const collection = new Collection(deserialize(value) as unknown as CollectionSpec);
      collection.counters = this.readCounters(collection.spec.id);
      // A running transaction may have taken numbers that the disk does not know yet.
      collection.counters.nextRecord = Math.max(collection.counters.nextRecord, known.get(collection.spec.id) ?? 1);
      this.collections.set(collection.namespace, collection);
    }
  }

  create(database: string, name: string, collation?: Collation): Collection {
    const spec: CollectionSpec = { id: this.nextSpace++, database, name, indexes: [] };
    if (collation) spec.collation = collation;
    const collection = new Collection(spec);
    this.addIndex(collection, { name: ID_INDEX, key: { _id: 1 }, unique: true, ...(collation ? { collation } : {}) });
    this.collections.set(collection.namespace, collection);
    this.saveCounters(collection);
    return collection;
  }

  drop(collection: Collection): void {
    const { id } = collection.spec;
    for (const space of [id, ...collection.indexes.map((index) => index.spec.id)]) this.discard(space);
    this.store.remove(spaceKey(Space.collections, spaceKey(id)));
    this.store.remove(spaceKey(Space.counters, spaceKey(id)));
    this.collections.delete(collection.namespace);
    this.saveMeta();
  }

  addIndex(collection: Collection, wanted: Omit<IndexSpec, 'id' | 'isMultikey' | 'hasLongKeys'>): Index {
    const index = new Index({ ...wanted, id: this.nextSpace++, isMultikey: false, hasLongKeys: false });
    collection.indexes = [...collection.indexes, index];
    this.save(collection);
    return index;
  }

  /** From now on the indexes hold every document. */
  finish(collection: Collection, indexes: Index[]): void {
    for (const { spec } of indexes) {
      delete spec.isBuilding;
      spec.since = this.version + 1;
    }
    this.save(collection);
  }

  dropIndex(collection: Collection, index: Index): void {
    this.discard(index.spec.id);
    collection.indexes = collection.indexes.filter((other) => other !== index);
    this.save(collection);
  }

  /** A process that died while it built an index has left a part of it. */
  dropUnfinished(): void {
    for (const collection of this.all()) for (const index of collection.indexes) if (index.spec.isBuilding) this.dropIndex(collection, index);
  }

  save(collection: Collection): void {
    const spec = { ...collection.spec, indexes: collection.indexes.map((index) => index.spec) };
    this.store.put(spaceKey(Space.collections, spaceKey(spec.id)), serialize({ ...spec }));
    for (const index of collection.indexes) index.isUnsaved = false;
    this.saveMeta();
  }

  saveCounters({ spec, counters }: Collection): void {
    const bytes = Buffer.allocUnsafe(COUNTER_BYTES);
    bytes.writeUIntBE(counters.nextRecord, 0, 6);
    bytes.writeUIntBE(counters.count, 6, 6);
    this.store.put(spaceKey(Space.counters, spaceKey(spec.id)), bytes);
  }

  /** Leaves what is in a space to the sweeper: that takes as long as there is much in it. */
  private discard(space: number): void {
    this.store.put(spaceKey(Space.dropped, spaceKey(space)), NOTHING);
  }

  private readCounters(id: number): Counters {
    const bytes = this.store.get(spaceKey(Space.counters, spaceKey(id)));
    return bytes ? { nextRecord: bytes.readUIntBE(0, 6), count: bytes.readUIntBE(6, 6) } : { nextRecord: 1, count: 0 };
  }

  private saveMeta(): void {
    const bytes = Buffer.allocUnsafe(8);
    this.version += 1;
    bytes.writeUInt32BE(this.version, 0);
    bytes.writeUInt32BE(this.nextSpace, 4);
    this.store.put(spaceKey(Space.meta), bytes);
  }
}
