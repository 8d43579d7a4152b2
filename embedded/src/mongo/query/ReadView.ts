import { compileFilter, compileSort, deserialize, deserializeFields, type Doc, fieldsOfFilter } from '../semantics/index';
import type { Collection } from '../storage/Collection';
import { recordKey, recordOf } from '../storage/keys';
import type { Snapshot } from '../storage/Snapshot';
import type { Store } from '../storage/Store';
import { type Plan, type Planner, type Query } from './planner';

/** A found document; its fields are read when somebody asks. */
export class Found {
  private parsed: Doc | undefined;
  constructor(
    readonly record: number,
    readonly raw: Uint8Array,
    parsed?: Doc,
  ) {
    this.parsed = parsed;
  }

  get doc(): Doc {
    return (this.parsed ??= deserialize(this.raw));
  }

  /** The document, or only these fields of it when nobody has read the rest yet. */
  part(fields: ReadonlySet<string> | undefined): Doc {
    return this.parsed ?? (fields ? deserializeFields(this.raw, fields) : this.doc);
  }
}

/** What a transaction has written but not committed: new versions by record, undefined for removed ones. */
export type OwnChanges = Map<number, Found | undefined>;

interface SortedRow {
  keys: Doc;
  record: number;
  own: Found | undefined;
}

/** Reads from one state of the store, with the changes of a running transaction laid over it. */
export class ReadView {
  constructor(
    private readonly store: Store,
    private readonly planner: Planner,
    /** Without one the view is that of the running write. */
    readonly snapshot?: Snapshot,
    private readonly changes?: Map<number, OwnChanges>,
  ) {}

  plan(collection: Collection, query: Query): Plan {
    return this.planner.plan(collection, query, this.snapshot);
  }

  get(collection: Collection, record: number): Found | undefined {
    const own = this.changes?.get(collection.spec.id);
    if (own?.has(record)) return own.get(record);
    const raw = this.store.get(recordKey(collection.spec.id, record), this.snapshot);
    return raw && new Found(record, raw);
  }

  *find(collection: Collection, query: Query, plan = this.plan(collection, query)): Generator<Found> {
    const matches = compileFilter(query.filter, { collation: query.collation });
    const own = this.changes?.get(collection.spec.id);
    const looked = fieldsOfFilter(query.filter);
    const candidates = this.matching(collection, plan, (found) => matches(found.part(looked)), own);
    const isOrdered = !query.sort || (plan.isSorted && !own?.size);
    yield* page(isOrdered ? candidates : this.sorted(collection, candidates, query), query);
  }

  /** Counts without reading documents where an index knows the answer. */
  count(collection: Collection, query: Query, plan: Plan): number {
    const own = this.changes?.get(collection.spec.id);
    const isKnown = plan.isExact && !own?.size && !plan.union && !plan.index?.spec.isMultikey;
    let count = 0;
    if (isKnown) for (const [start, end] of plan.ranges) count += this.store.count({ start, end, transaction: this.snapshot });
    else for (const _ of this.find(collection, { filter: query.filter, collation: query.collation }, plan)) count += 1;
    const rest = Math.max(0, count - (query.skip ?? 0));
    return query.limit ? Math.min(rest, query.limit) : rest;
  }

  private *matching(collection: Collection, plan: Plan, matches: (found: Found) => boolean, own: OwnChanges | undefined): Generator<Found> {
    for (const found of this.candidates(collection, plan)) {
      if (own?.has(found.record)) continue;
      if (plan.isExact || matches(found)) yield found;
    }
    if (own) for (const found of own.values()) if (found && matches(found)) yield found;
  }

  private *candidates(collection: Collection, plan: Plan): Generator<Found> {
    if (!plan.index && !plan.union) {
      for (const [start, end] of plan.ranges) {
        for (const { key, value } of this.entries(start, end, plan.isReverse)) yield new Found(recordOf(key), value);
      }
      return;
    }
    for (const record of this.records(plan)) {
      const raw = this.store.get(recordKey(collection.spec.id, record), this.snapshot);
      if (raw) yield new Found(record, raw);
    }
  }

  private *records(plan: Plan): Generator<number> {
    const mayRepeat = plan.union ?? plan.index?.spec.isMultikey;
    const seen = new Set<number>();
    for (const record of this.allRecords(plan)) {
      if (mayRepeat) {
        if (seen.has(record)) continue;
        seen.add(record);
      }
      yield record;
    }
  }

  private *allRecords(plan: Plan): Generator<number> {
    for (const part of plan.union ?? []) {
      if (part.index ?? part.union) yield* this.records(part);
    }
    if (plan.union) return;
    const ranges = plan.isReverse ? [...plan.ranges].reverse() : plan.ranges;
    for (const [start, end] of ranges) for (const key of this.indexKeys(start, end, plan.isReverse)) yield recordOf(key);
  }

  private entries(start: Buffer, end: Buffer, reverse: boolean): Iterable<{ key: Buffer; value: Buffer }> {
    return this.store.range(reverse ? { start: end, end: start, reverse, transaction: this.snapshot } : { start, end, transaction: this.snapshot });
  }

  private indexKeys(start: Buffer, end: Buffer, reverse: boolean): Iterable<Buffer> {
    return this.store.keys(reverse ? { start: end, end: start, reverse, transaction: this.snapshot } : { start, end, transaction: this.snapshot });
  }

  /** Keeps what the order needs and no more than `limit` asks for; documents are fetched again when their turn comes. */
  private *sorted(collection: Collection, rows: Iterable<Found>, query: Query): Generator<Found> {
    const { $natural: _natural, ...sort } = query.sort ?? {};
    const compare = compileSort(sort, query.collation);
    const roots = new Set(Object.keys(sort).map((path) => path.split('.')[0] ?? path));
    const cap = query.limit ? query.limit + (query.skip ?? 0) : Infinity;
    let kept: SortedRow[] = [];
    const trim = () => {
      kept.sort((a, b) => compare(a.keys, b.keys));
      if (kept.length > cap) kept = kept.slice(0, cap);
    };
    for (const found of rows) {
      const doc = found.part(roots);
      const keys = Object.fromEntries([...roots].filter((root) => Object.hasOwn(doc, root)).map((root) => [root, doc[root]]));
      kept.push({ keys, record: found.record, own: this.changes ? found : undefined });
      if (kept.length > 2 * cap + 1000) trim();
    }
    trim();
    for (const { record, own } of kept) {
      const found = own ?? this.get(collection, record);
      if (found) yield found;
    }
  }
}

function* page(rows: Iterable<Found>, { skip = 0, limit }: Query): Generator<Found> {
  let [over, left] = [skip, limit || Infinity];
  for (const row of rows) {
    if (over-- > 0) continue;
    yield row;
    if (--left <= 0) return;
  }
}
