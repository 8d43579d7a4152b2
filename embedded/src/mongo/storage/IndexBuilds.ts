import { deserialize, errorOf } from '../semantics/index';
import type { Catalog } from './Catalog';
import type { Collection } from './Collection';
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

  /** Fills indexes of a collection that stand in the catalogue; settles when they are whole. When one of them cannot be, none of them stays. */
  async fill(collectionId: number, ids: number[]): Promise<void> {
    const begun = ids.filter((id) => !this.running.has(id));
    if (begun.length > 0) {
      const build = this.build(collectionId, begun).finally(() => begun.forEach((id) => this.running.delete(id)));
      for (const id of begun) this.running.set(id, build);
    }
    await Promise.all(ids.flatMap((id) => this.running.get(id) ?? []));
  }

  private async build(collectionId: number, ids: number[]): Promise<void> {
    try {
      let next: number | undefined = 0;
      while (next !== undefined) next = await this.addSome(collectionId, ids, next);
    } catch (error) {
      await this.store.write(() => {
        const { collection, indexes } = this.present(collectionId, ids);
        if (collection) for (const index of indexes) this.catalog.dropIndex(collection, index);
      });
      throw error;
    }
  }

  /** Adds the documents of the next records. Returns where to go on, or undefined when all is done. */
  private addSome(collectionId: number, ids: number[], from: number): Promise<number | undefined> {
    return this.store.write(() => {
      const { collection, indexes } = this.present(collectionId, ids);
      if (!collection || indexes.length < ids.length) throw errorOf('IndexBuildAborted', 'the index or its collection was dropped while it was being built');
      const rows = [...this.store.range({ start: recordKey(collectionId, from), end: spaceKey(collectionId + 1), limit: PORTION })];
      for (const { key, value } of rows) {
        const doc = deserialize(value);
        for (const index of indexes) this.records.addToIndex(collection, index, recordOf(key), doc);
      }
      const last = rows.at(-1);
      if (last && rows.length === PORTION) return recordOf(last.key) + 1;
      this.catalog.finish(collection, indexes);
      return undefined;
    });
  }

  private present(collectionId: number, ids: number[]): { collection: Collection | undefined; indexes: Index[] } {
    const collection = this.catalog.withId(collectionId);
    return { collection, indexes: collection?.indexes.filter(({ spec }) => ids.includes(spec.id)) ?? [] };
  }
}
