import { deserialize, MongoError, type Collation, type Doc } from '../semantics/index';
import type { Collection, CollectionSpec } from '../storage/Collection';
import type { Index } from '../storage/Index';
import { after, Space, spaceKey } from '../storage/keys';
import type { Snapshot } from '../storage/Snapshot';
import type { Store } from '../storage/Store';
import { hasCollation, isUsable, MAX_HEAD, merge, narrowToPoints, narrowToSpan, type ByteRange } from './bounds';
import { analyse, type Condition, type FilterParts } from './conditions';
import { implies } from './implies';

export interface Query {
  filter: Doc;
  sort?: Doc | undefined;
  skip?: number | undefined;
  /** 0 for all. */
  limit?: number | undefined;
  collation?: Collation | undefined;
  hint?: unknown;
}

/** The way to the documents. Without index it is the whole collection. */
export interface Plan {
  index?: Index;
  ranges: ByteRange[];
  /** Several plans whose results are joined (`$or`). */
  union?: Plan[];
  /** What is found matches; no need to look at it. */
  isExact: boolean;
  /** What is found comes in the order of the sort. */
  isSorted: boolean;
  isReverse: boolean;
  /** About how many documents have to be looked at. */
  cost: number;
}

interface Candidate extends Plan {
  index: Index;
  equalities: Set<string>;
  isNarrowed: boolean;
}

/** A first count tells good look-ups from bad ones; only when all are bad is it worth to count on, and at last to the end. */
const COUNTS = [200, 1000, Infinity];
/** A document that is reached through an index costs about this many that are read in a row. */
const LOOKUP_COST = 1.5;
const SORT_COST = 1.5;
/** In favour of an index where the difference is small: it stays right when the collection grows. */
const SCAN_COST = 20;

export class Planner {
  private readonly readyIn = new WeakMap<Snapshot, Map<number, Set<number>>>();

  constructor(private readonly store: Store) {}

  plan(collection: Collection, query: Query, snapshot?: Snapshot): Plan {
    const natural = query.sort && Object.hasOwn(query.sort, '$natural') ? Number(query.sort['$natural']) : undefined;
    const parts = analyse(query.filter);
    const scan = wholeCollection(collection, parts, query, natural);
    if (natural !== undefined || isNaturalHint(query.hint)) return { ...scan, isReverse: (natural ?? naturalOf(query.hint)) < 0 };
    const indexes = this.usable(collection, snapshot);
    const hinted = query.hint === undefined ? undefined : hintedIndex(collection, query.hint, indexes);
    const candidates = (hinted ? [hinted] : indexes).flatMap((index) => candidatesOf(index, parts, query, hinted !== undefined));
    if (hinted) return candidates[0] ?? scan;
    const useful = candidates.filter((candidate) => candidate.isNarrowed || candidate.isSorted);
    const unique = useful.find(isSingleRecord);
    if (unique) return unique;
    this.estimate(useful, collection, query, snapshot);
    const best = useful.reduce<Plan>((a, b) => (b.cost < a.cost ? b : a), scan);
    return this.union(collection, parts, query, best, snapshot) ?? best;
  }

  /** An index that was finished after a snapshot was taken is not whole in it. */
  private usable(collection: Collection, snapshot: Snapshot | undefined): Index[] {
    if (!snapshot) return collection.readyIndexes;
    const ready = this.readyAt(snapshot, collection.spec.id);
    return collection.readyIndexes.filter(({ spec }) => ready.has(spec.id));
  }

  private readyAt(snapshot: Snapshot, collectionId: number): Set<number> {
    const known = this.readyIn.get(snapshot) ?? new Map<number, Set<number>>();
    this.readyIn.set(snapshot, known);
    let ready = known.get(collectionId);
    if (!ready) {
      const bytes = this.store.get(spaceKey(Space.collections, spaceKey(collectionId)), snapshot);
      const indexes = bytes ? (deserialize(bytes) as unknown as CollectionSpec).indexes : [];
      known.set(collectionId, (ready = new Set(indexes.filter(({ isBuilding }) => !isBuilding).map(({ id }) => id))));
    }
    return ready;
  }

  private estimate(candidates: Candidate[], collection: Collection, query: Query, snapshot?: Snapshot): void {
    const total = collection.counters.count;
    let sizes: number[] = [];
    for (const limit of candidates.length > 1 ? COUNTS : COUNTS.slice(0, 1)) {
      sizes = candidates.map((candidate) => (candidate.isNarrowed ? this.size(candidate, limit, snapshot) : total));
      if (sizes.some((size) => size < limit)) break;
    }
    const fewest = Math.min(total, ...sizes);
    const wanted = query.limit ? query.limit + (query.skip ?? 0) : Infinity;
    candidates.forEach((candidate, i) => {
      const size = sizes[i] ?? total;
      const share = candidate.isExact ? 1 : Math.max(fewest, 1) / Math.max(size, 1);
      const needed = !query.sort || candidate.isSorted ? Math.min(size, wanted / share) : size * SORT_COST;
      candidate.cost = 1 + needed * LOOKUP_COST;
    });
  }

  private size(plan: Plan, limit: number, transaction?: Snapshot): number {
    let size = 0;
    if (limit === Infinity) return plan.ranges.reduce((sum, [start, end]) => sum + this.store.count({ start, end, transaction }), 0);
    for (const [start, end] of plan.ranges) {
      for (const _ of this.store.keys({ start, end, limit: limit - size, transaction })) size += 1;
      if (size >= limit) return limit;
    }
    return size;
  }

  /** An `$or` is looked up branch by branch when every branch has an index of its own. */
  private union(collection: Collection, parts: FilterParts, query: Query, best: Plan, snapshot?: Snapshot): Plan | undefined {
    for (const branches of parts.alternatives) {
      const plans = branches.map((branch) => this.plan(collection, { filter: branch, collation: query.collation }, snapshot));
      const cost = plans.reduce((sum, plan) => sum + plan.cost, 1) * (query.sort ? SORT_COST : 1);
      if (plans.every((plan) => plan.index ?? plan.union) && cost < best.cost)
        return { union: plans, ranges: [], isExact: false, isSorted: false, isReverse: false, cost };
    }
    return undefined;
  }
}

const isNaturalHint = (hint: unknown): hint is Doc => typeof hint === 'object' && hint !== null && Object.hasOwn(hint, '$natural');
const naturalOf = (hint: unknown) => (isNaturalHint(hint) ? Number(hint['$natural']) : 1);

function hintedIndex(collection: Collection, hint: unknown, indexes: Index[]): Index {
  const index = collection.indexBy(hint);
  if (!index || !indexes.includes(index))
    throw new MongoError(2, 'error processing query: planner returned error: hint provided does not correspond to an existing index');
  return index;
}

function wholeCollection(collection: Collection, parts: FilterParts, query: Query, natural: number | undefined): Plan {
  const start = spaceKey(collection.spec.id);
  const end = spaceKey(collection.spec.id + 1);
  const isSorted = query.sort === undefined || natural !== undefined;
  const isExact = parts.isComplete && parts.conditions.length === 0;
  const { count } = collection.counters;
  const wanted = query.limit ? query.limit + (query.skip ?? 0) : Infinity;
  const cost = SCAN_COST + (isSorted ? (isExact ? Math.min(count, wanted) : count) : count * SORT_COST);
  return { ranges: [[start, end]], isExact, isSorted, isReverse: false, cost };
}

/** At most one document can have all of these values. */
function isSingleRecord({ index, equalities, ranges }: Candidate): boolean {
  return index.spec.unique === true && ranges.length === 1 && equalities.size === index.fields.length;
}

/** Of several demands on an array only one can be looked up, so each is a candidate of its own. */
function candidatesOf(index: Index, parts: FilterParts, query: Query, isHinted: boolean): Candidate[] {
  if (!holdsAll(index, parts, isHinted)) return [];
  const usable = parts.conditions.filter((condition) => isUsable(index, condition, query.collation));
  const first = usable.filter((condition) => condition.path === index.fields[0]);
  const starts = index.spec.isMultikey && first.length > 0 ? first : [undefined];
  return starts.map((start) => candidate(index, usable, parts, query, start));
}

function holdsAll(index: Index, parts: FilterParts, isHinted: boolean): boolean {
  const { partialFilterExpression, sparse } = index.spec;
  if (partialFilterExpression && !implies(parts, partialFilterExpression)) return false;
  if (!sparse || isHinted) return true;
  return parts.conditions.some(
    (condition) => index.fields.includes(condition.path) && !condition.points?.some((value) => value === null || value === undefined),
  );
}

function candidate(index: Index, usable: Condition[], parts: FilterParts, query: Query, start: Condition | undefined): Candidate {
  const { ranges, equalities, used } = narrow(index, usable, start);
  const isExact = parts.isComplete && !index.spec.hasLongKeys && parts.conditions.every((condition) => used.has(condition));
  const order = orderOf(index, equalities, ranges, query);
  return { index, ranges, equalities, isExact, isNarrowed: used.size > 0, isSorted: order !== 0, isReverse: order < 0, cost: 0 };
}

interface Narrowed {
  ranges: ByteRange[];
  equalities: Set<string>;
  used: Set<Condition>;
}

/** Follows the fields of an index as long as there is equality, and one range behind it. */
function narrow(index: Index, usable: Condition[], start: Condition | undefined): Narrowed {
  const used = new Set<Condition>();
  const equalities = new Set<string>();
  let heads = [spaceKey(index.spec.id)];
  for (const [i, field] of index.fields.entries()) {
    if ((index.spec.isMultikey && sharesArray(index.fields, i)) || heads.some(({ length }) => length > MAX_HEAD)) break;
    const here = start && i === 0 ? [start] : usable.filter((condition) => condition.path === field);
    const exactly = here.find((condition) => condition.points);
    const next = exactly?.points && narrowToPoints(index, i, exactly.points, heads);
    if (!exactly || !next) return narrowedToSpan(index, i, here, { heads, equalities, used });
    if (next.length === heads.length) equalities.add(field);
    heads = next;
    used.add(exactly);
  }
  return { ranges: wholeHeads(index, heads), equalities, used };
}

function narrowedToSpan(
  index: Index,
  field: number,
  conditions: Condition[],
  { heads, equalities, used }: Omit<Narrowed, 'ranges'> & { heads: Buffer[] },
): Narrowed {
  const span = spanOf(index, conditions);
  for (const condition of span?.used ?? []) used.add(condition);
  return { ranges: span ? narrowToSpan(index, field, span.condition, heads) : wholeHeads(index, heads), equalities, used };
}

/** The values of two paths below one array may come from different elements of it. */
const sharesArray = (fields: string[], i: number) => fields.slice(0, i).some((field) => rootOf(field) === rootOf(fields[i] ?? ''));

const rootOf = (path: string) => path.split('.', 1)[0];

/** Two bounds on an array may be met by two of its elements, so there only one of them counts. */
function spanOf(index: Index, conditions: Condition[]): ReturnType<typeof merge> {
  const spans = conditions.filter((condition) => !condition.points);
  const [only] = spans;
  return index.spec.isMultikey ? only && { condition: only, used: [only] } : merge(spans);
}

const wholeHeads = (index: Index, heads: Buffer[]) => heads.map((head): ByteRange => [head, head.length === 4 ? spaceKey(index.spec.id + 1) : after(head)]);

/** 1 when the index gives the wanted order, -1 when it does backwards, 0 when it does not. */
function orderOf(index: Index, equalities: Set<string>, ranges: ByteRange[], { sort, collation }: Query): number {
  const { isMultikey, hasLongKeys } = index.spec;
  if (!sort || isMultikey || hasLongKeys || ranges.length !== 1 || !hasCollation(index, collation)) return 0;
  let order = 0;
  let at = 0;
  for (const [field, direction] of Object.entries(sort)) {
    if (equalities.has(field)) continue;
    at = nextField(index, field, at, equalities);
    const step = stepOf(index, at, Number(direction));
    if (index.fields[at] !== field || (order !== 0 && order !== step)) return 0;
    order = step;
    at += 1;
  }
  return order === 0 ? 1 : order;
}

/** Fields with one value only do not disturb an order. */
function nextField(index: Index, field: string, from: number, equalities: Set<string>): number {
  let at = from;
  while (index.fields[at] !== field && equalities.has(index.fields[at] ?? '')) at += 1;
  return at;
}

const stepOf = (index: Index, at: number, direction: number) => (direction < 0 === index.descending[at] ? 1 : -1);
