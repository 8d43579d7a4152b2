import { deserialize, errorOf } from '../semantics/index';
import type { Catalog } from './Catalog';
import type { Collection, CollectionSpec } from './Collection';
import type { Index } from './Index';
import { recordKey, recordOf, spaceKey } from './keys';
import type { Records } from './Records';
import type { Store } from './Store';

/** Documents that one commit adds to new indexes. */
const PORTION = 200;

/**
 * Fills new indexes while others read and write. From the moment it stands in the catalogue an index is kept up by every
 * write, and the build goes once over what was there before: an entry that is there already is put again, one that is
 * gone again is not met. Nobody reads the index before it is whole, and one that a dead process has not finished is
 * dropped at the next start.
 */
export class IndexBuilds {
  private readonly running = new Map<number, Promise<void>>();

  constructor(
    private readonly store: Store,
    private readonly catalog: Catalog,
    private readonly records: Records,
  ) {}

  /** Goes on to fill indexes that stand in the catalogue, from this record on. When one of them cannot be, none of them stays. */
  start(collection: CollectionSpec, ids: number[], from: number): void {
    const build = this.build(collection, ids, from).finally(() => ids.forEach((id) => this.running.delete(id)));
    build.catch(() => undefined); // whoever waits for it hears of it
    for (const id of ids) this.running.set(id, build);
  }

  isRunning(id: number): boolean {
    return this.running.has(id);
  }

  /** Settles when these indexes are whole, or fails as their build does. */
  async finished(ids: number[]): Promise<void> {
    for (const id of ids) await this.running.get(id);
  }

  private async build(collection: CollectionSpec, ids: number[], from: number): Promise<void> {
    try {
      for (let next: number | undefined = from; next !== undefined;) {
        const at: number = next;
        next = await this.store.write(() => this.addSome(collection, ids, at));
      }
    } catch (error) {
      await this.store.write(() => this.giveUp(collection, ids));
      throw error;
    }
  }

  /** Runs inside a write: adds the documents of the next records. Returns where to go on, or undefined when all is done. */
  addSome(spec: CollectionSpec, ids: number[], from: number): number | undefined {
    const collection = this.catalog.withId(spec.id);
    const indexes = indexesOf(collection, ids);
    if (!collection || indexes.length < ids.length) throw errorOf('IndexBuildAborted', 'the index or its collection was dropped while it was being built');
    const rows = [...this.store.range({ start: recordKey(spec.id, from), end: spaceKey(spec.id + 1), limit: PORTION })];
    for (const { key, value } of rows) {
      const doc = deserialize(value);
      for (const index of indexes) this.records.addToIndex(collection, index, recordOf(key), doc);
    }
    const last = rows.at(-1);
    if (last && rows.length === PORTION) return recordOf(last.key) + 1;
    this.catalog.finish(collection, indexes);
    return undefined;
  }

  private giveUp(spec: CollectionSpec, ids: number[]): void {
    const collection = this.catalog.withId(spec.id);
    for (const index of indexesOf(collection, ids)) if (collection) this.catalog.dropIndex(collection, index);
  }
}

const indexesOf = (collection: Collection | undefined, ids: number[]): Index[] => collection?.indexes.filter(({ spec }) => ids.includes(spec.id)) ?? [];
