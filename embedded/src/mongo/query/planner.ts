import { MongoError, type Collation, type Doc } from '../semantics/index';
import { readMeta } from '../storage/Catalog';
import type { Collection } from '../storage/Collection';
import type { Index } from '../storage/Index';
import { spaceKey } from '../storage/keys';
import type { Snapshot, Store } from '../storage/Store';
import { analyse, type FilterParts } from './conditions';
import { lookupsOf, orderOf, type Lookup, type Place } from './lookups';

export interface Query {
  filter: Doc;
  sort?: Doc | undefined;
  skip?: number | undefined;
  /** 0 for all. */
  limit?: number | undefined;
  collation?: Collation | undefined;
  hint?: unknown;
}

/** The way to the documents. */
export interface Plan {
  /** Several have their results joined (`$or`). */
  places: Place[];
  /** What is found matches; no need to look at it. */
  isExact: boolean;
  /** What is found comes in the order of the sort. */
  isSorted: boolean;
  isReverse: boolean;
  /** About how many documents have to be looked at. */
  cost: number;
}

/** A first count tells good look-ups from bad ones; only when all are bad is it worth to count on, and at last to the end. */
const COUNTS = [200, 1000, Infinity];
/** A document that is reached through an index costs about this many that are read in a row. */
const LOOKUP_COST = 1.5;
const SORT_COST = 1.5;
/** In favour of an index where the difference is small: it stays right when the collection grows. */
const SCAN_COST = 20;

export class Planner {
  constructor(private readonly store: Store) {}

  plan(collection: Collection, query: Query, snapshot?: Snapshot): Plan {
    const parts = analyse(query.filter);
    const scan = wholeCollection(collection, parts, query);
    const natural = naturalOf(query.sort) ?? naturalOf(query.hint);
    if (natural !== undefined) return { ...scan, isReverse: natural < 0 };
    const indexes = this.wholeIndexes(collection, snapshot);
    if (query.hint !== undefined) return this.hinted(collection, indexes, parts, query) ?? scan;
    const lookups = indexes
      .flatMap((index) => lookupsOf(index, parts, query.collation, false))
      .filter((lookup) => lookup.used.size > 0 || orderOf(lookup, query.sort, query.collation) !== 0);
    const single = lookups.find(isSingleRecord);
    if (single) return planOf(single, parts, query);
    const plans = this.priced(lookups, collection, parts, query, snapshot);
    const best = plans.reduce((a, b) => (b.cost < a.cost ? b : a), scan);
    return this.union(collection, parts, query, best, snapshot) ?? best;
  }

  /** An index that was finished after a snapshot was taken is not whole in it. */
  private wholeIndexes({ readyIndexes }: Collection, snapshot: Snapshot | undefined): Index[] {
    if (!snapshot) return readyIndexes;
    const { version } = readMeta(this.store, snapshot);
    return readyIndexes.filter(({ spec: { since = 0 } }) => since <= version);
  }

  private hinted(collection: Collection, indexes: Index[], parts: FilterParts, query: Query): Plan | undefined {
    const index = collection.indexBy(query.hint);
    if (!index || !indexes.includes(index))
      throw new MongoError(2, 'error processing query: planner returned error: hint provided does not correspond to an existing index');
    const [lookup] = lookupsOf(index, parts, query.collation, true);
    return lookup && planOf(lookup, parts, query);
  }

  private priced(lookups: Lookup[], { counters }: Collection, parts: FilterParts, query: Query, snapshot?: Snapshot): Plan[] {
    let sizes: number[] = [];
    for (const limit of lookups.length > 1 ? COUNTS : COUNTS.slice(0, 1)) {
      sizes = lookups.map((lookup) => (lookup.used.size > 0 ? this.size(lookup, limit, snapshot) : counters.count));
      if (sizes.some((size) => size < limit)) break;
    }
    const fewest = Math.max(1, Math.min(counters.count, ...sizes));
    return lookups.map((lookup, i) => {
      const plan = planOf(lookup, parts, query);
      const size = sizes[i] ?? 0;
      const share = plan.isExact ? 1 : fewest / Math.max(size, 1);
      const needed = !query.sort || plan.isSorted ? Math.min(size, wanted(query) / share) : size * SORT_COST;
      return { ...plan, cost: 1 + needed * LOOKUP_COST };
    });
  }

  private size({ ranges }: Lookup, limit: number, transaction?: Snapshot): number {
    let size = 0;
    for (const [start, end] of ranges) {
      if (limit === Infinity) size += this.store.count({ start, end, transaction });
      else for (const _ of this.store.keys({ start, end, limit: limit - size, transaction })) size += 1;
      if (size >= limit) break;
    }
    return size;
  }

  /** An `$or` is looked up branch by branch when every branch has an index of its own. */
  private union(collection: Collection, parts: FilterParts, query: Query, best: Plan, snapshot?: Snapshot): Plan | undefined {
    for (const branches of parts.alternatives) {
      const plans = branches.map((filter) => this.plan(collection, { filter, collation: query.collation }, snapshot));
      const places = plans.flatMap((plan) => plan.places);
      const cost = plans.reduce((sum, plan) => sum + plan.cost, 1) * (query.sort ? SORT_COST : 1);
      if (places.every(({ index }) => index) && cost < best.cost) return { places, isExact: false, isSorted: false, isReverse: false, cost };
    }
    return undefined;
  }
}

const wanted = ({ limit, skip = 0 }: Query) => (limit ? limit + skip : Infinity);

/** The direction of a sort or hint by the order in which documents came. */
function naturalOf(given: unknown): number | undefined {
  const direction = typeof given === 'object' && given !== null && Object.hasOwn(given, '$natural') ? (given as Doc)['$natural'] : undefined;
  return direction === undefined ? undefined : Number(direction);
}

function wholeCollection({ spec, counters: { count } }: Collection, parts: FilterParts, query: Query): Plan {
  const isSorted = query.sort === undefined || naturalOf(query.sort) !== undefined;
  const isExact = parts.isComplete && parts.conditions.length === 0;
  const cost = SCAN_COST + (isSorted ? (isExact ? Math.min(count, wanted(query)) : count) : count * SORT_COST);
  return { places: [{ ranges: [[spaceKey(spec.id), spaceKey(spec.id + 1)]] }], isExact, isSorted, isReverse: false, cost };
}

/** At most one document can have all of these values. */
const isSingleRecord = ({ index, equalities, ranges }: Lookup) => index.spec.unique === true && ranges.length === 1 && equalities.size === index.fields.length;

function planOf(lookup: Lookup, parts: FilterParts, query: Query): Plan {
  const order = orderOf(lookup, query.sort, query.collation);
  const isExact = parts.isComplete && !lookup.index.spec.hasLongKeys && parts.conditions.every((condition) => lookup.used.has(condition));
  return { places: [lookup], isExact, isSorted: order !== 0, isReverse: order < 0, cost: 0 };
}
