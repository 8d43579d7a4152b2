import type { Collation, Doc } from '../semantics/index';
import { Index, type IndexSpec } from './Index';

/** What the catalogue keeps of a collection. */
export interface CollectionSpec {
  /** Key space of its documents. */
  id: number;
  database: string;
  name: string;
  collation?: Collation;
  indexes: IndexSpec[];
}

export interface Counters {
  nextRecord: number;
  /** Documents. */
  count: number;
}

export class Collection {
  indexes: Index[];
  counters: Counters = { nextRecord: 1, count: 0 };

  constructor(readonly spec: CollectionSpec) {
    this.indexes = spec.indexes.map((index) => new Index(index));
  }

  get namespace(): string {
    return `${this.spec.database}.${this.spec.name}`;
  }

  /** The indexes that hold every document. */
  get readyIndexes(): Index[] {
    return this.indexes.filter(({ spec }) => !spec.isBuilding);
  }

  indexBy(nameOrKey: unknown): Index | undefined {
    if (typeof nameOrKey === 'string') return this.indexes.find((index) => index.spec.name === nameOrKey);
    return this.indexes.find((index) => sameKey(index.spec.key, nameOrKey));
  }
}

/** Field order counts; 1 and a double 1 do not differ. */
export function sameKey(a: Doc, b: unknown): boolean {
  const parts = (key: object) =>
    Object.entries(key)
      .map(([field, direction]) => `${field}:${Number(direction)}`)
      .join();
  return typeof b === 'object' && b !== null && parts(a) === parts(b);
}
