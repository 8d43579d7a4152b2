import { compileFilter, compileSort, deserialize, deserializeFields, type Doc, fieldsOfFilter } from '../semantics/index';
import type { Collection } from '../storage/Collection';
import { recordKey, recordOf } from '../storage/keys';
import type { Snapshot, Store } from '../storage/Store';
import type { Plan, Planner, Query } from './planner';

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

/** What a transaction has made of records and not committed: their versions before and after, without one where there is none. */
export type OwnChanges = Map<number, { before: Found | undefined; next: Found | undefined }>;

/** Reads from one state of the store, with the changes of a running transaction laid over it. */
export class ReadView {
  constructor(
    private readonly store: Store,
    private readonly planner: Planner,
    /** Without one the view is that of the running write. */
    readonly snapshot?: Snapshot,
    private readonly changes?: ReadonlyMap<number, OwnChanges>,
  ) {}

  plan(collection: Collection, query: Query): Plan {
    return this.planner.plan(collection, query, this.snapshot);
  }

  get({ spec }: Collection, record: number): Found | undefined {
    const own = this.changes?.get(spec.id)?.get(record);
    if (own) return own.next;
    const raw = this.store.get(recordKey(spec.id, record), this.snapshot);
    return raw && new Found(record, raw);
  }

  *find(collection: Collection, query: Query, plan = this.plan(collection, query)): Generator<Found> {
    const matching = this.matching(collection, query, plan);
    const isOrdered = !query.sort || (plan.isSorted && !this.ownOf(collection)?.size);
    yield* page(isOrdered ? matching : this.sorted(collection, matching, query), query);
  }

  /** Counts without reading documents where an index knows the answer. */
  count(collection: Collection, query: Query, plan: Plan): number {
    const isKnown = plan.isExact && !this.ownOf(collection)?.size && !mayRepeat(plan);
    let count = 0;
    if (isKnown) for (const { ranges } of plan.places) for (const [start, end] of ranges) count += this.store.count({ start, end, transaction: this.snapshot });
    else for (const _ of this.matching(collection, query, plan)) count += 1;
    const rest = Math.max(0, count - (query.skip ?? 0));
    return query.limit ? Math.min(rest, query.limit) : rest;
  }

  private ownOf({ spec }: Collection): OwnChanges | undefined {
    return this.changes?.get(spec.id);
  }

  private *matching(collection: Collection, query: Query, plan: Plan): Generator<Found> {
    const own = this.ownOf(collection);
    const matches = testOf(query, plan.isExact && !own?.size);
    for (const found of this.candidates(collection, plan)) {
      if (own?.has(found.record)) continue;
      if (plan.isExact || matches(found)) yield found;
    }
    if (own) for (const { next } of own.values()) if (next && matches(next)) yield next;
  }

  private *candidates(collection: Collection, plan: Plan): Generator<Found> {
    const seen = mayRepeat(plan) ? new Set<number>() : undefined;
    for (const { index, ranges } of plan.places) {
      for (const [low, high] of plan.isReverse ? [...ranges].reverse() : ranges) {
        const [start, end] = plan.isReverse ? [high, low] : [low, high];
        const range = { start, end, reverse: plan.isReverse, transaction: this.snapshot };
        if (index) yield* this.named(collection, this.store.keys(range), seen);
        else for (const { key, value } of this.store.range(range)) yield new Found(recordOf(key), value);
      }
    }
  }

  /** The documents that index entries name, each once. */
  private *named({ spec }: Collection, keys: Iterable<Buffer>, seen: Set<number> | undefined): Generator<Found> {
    for (const key of keys) {
      const record = recordOf(key);
      if (seen?.has(record)) continue;
      seen?.add(record);
      const raw = this.store.get(recordKey(spec.id, record), this.snapshot);
      if (raw) yield new Found(record, raw);
    }
  }

  /** Keeps what the order needs and no more than `limit` asks for; documents are fetched again when their turn comes. */
  private *sorted(collection: Collection, rows: Iterable<Found>, query: Query): Generator<Found> {
    const { $natural: _natural, ...sort } = query.sort ?? {};
    const compare = compileSort(sort, query.collation);
    const roots = new Set(Object.keys(sort).map((path) => path.split('.')[0] ?? path));
    const cap = query.limit ? query.limit + (query.skip ?? 0) : Infinity;
    const kept: { keys: Doc; record: number }[] = [];
    const trim = () => kept.sort((a, b) => compare(a.keys, b.keys)).splice(cap);
    for (const found of rows) {
      const doc = found.part(roots);
      const keys = Object.fromEntries([...roots].filter((root) => Object.hasOwn(doc, root)).map((root) => [root, doc[root]]));
      kept.push({ keys, record: found.record });
      if (kept.length > 2 * cap + 1000) trim();
    }
    trim();
    for (const { record } of kept) {
      const found = this.get(collection, record);
      if (found) yield found;
    }
  }
}

/** Whether a document matches. Where an index has settled that, nothing has to be looked at. */
function testOf({ filter, collation }: Query, isSettled: boolean): (found: Found) => boolean {
  if (isSettled) return () => true;
  const matches = compileFilter(filter, { collation });
  const looked = fieldsOfFilter(filter);
  return (found) => matches(found.part(looked));
}

/** Whether a document may be found more than once. */
const mayRepeat = ({ places }: Plan) => places.length > 1 || places.some(({ index }) => index?.spec.isMultikey);

function* page(rows: Iterable<Found>, { skip = 0, limit }: Query): Generator<Found> {
  let [over, left] = [skip, limit || Infinity];
  for (const row of rows) {
    if (over-- > 0) continue;
    yield row;
    if (--left <= 0) return;
  }
}
