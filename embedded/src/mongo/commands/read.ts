import type { Plan, Query } from '../query/planner';
import { ReadView, type Found } from '../query/ReadView';
import { LONG_SCAN } from '../scans/Scans';
import { type Collation, compileFilter, type Doc, errorOf, hasCostlyRegex, parseCollation } from '../semantics/index';
import { docOf, numberOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Collection } from '../storage/Collection';
import type { Reply } from '../wire/replies';

/** What a query finds, looked up when somebody asks. */
export interface Findings {
  rows(): Iterable<Found>;
  count(): number;
}

/** Answers a read with what its query finds: in the other thread when that takes long, else here. */
export function read(
  call: Call,
  engine: Engine,
  query: Query,
  answer: (findings: Findings) => Reply,
  patterns: unknown = query.filter,
): Reply | Promise<Reply> {
  const collection = engine.collectionOf(call);
  if (!collection) return answer(nothing(query));
  const plan = engine.planner.plan(collection, query, call.transaction?.snapshot);
  const { scans } = engine;
  if (scans && !call.transaction && isLong(plan, patterns)) return scans.run(call);
  return answer({
    rows: () => inView(call, engine, (view) => view.find(collection, query, plan)),
    count: () => {
      const [n = 0] = inView(call, engine, (view) => [view.count(collection, query, plan)]);
      return n;
    },
  });
}

export const isLong = ({ cost }: Plan, patterns: unknown): boolean => cost > LONG_SCAN || hasCostlyRegex(patterns);

/** In a collection that does not exist an error is an error all the same. */
function nothing({ filter, collation }: Query): Findings {
  compileFilter(filter, { collation });
  return { rows: () => [], count: () => 0 };
}

/** Reads from the state of the call's transaction, or from the present one, which is given back when nobody wants more. */
function* inView<T>({ transaction }: Call, engine: Engine, run: (view: ReadView) => Iterable<T>): Generator<T> {
  const snapshot = transaction ? undefined : engine.store.snapshot();
  try {
    yield* run(transaction ? engine.currentView(transaction) : new ReadView(engine.store, engine.planner, snapshot));
  } finally {
    snapshot?.done();
  }
}

/** What is looked for, said in the fields of `find`: other commands and statements differ only in their name for the filter. */
export function queryOf({ filter, sort, skip, limit, collation, hint }: Doc, collection: Collection | undefined): Query {
  return {
    filter: docOf(filter, 'filter') ?? {},
    sort: isEmpty(sort) ? undefined : docOf(sort, 'sort'),
    skip: countOf(skip, 'skip'),
    limit: countOf(limit, 'limit'),
    collation: collationOf(collation, collection),
    hint: hint === '' || isEmpty(hint) ? undefined : hint,
  };
}

function countOf(value: unknown, field: string): number {
  const count = numberOf(value, field) ?? 0;
  if (count < 0) throw errorOf('BadValue', `BSON field '${field}' value must be >= 0, actual value '${count}'`);
  return count;
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

export const collationOf = (wanted: unknown, collection: Collection | undefined): Collation | undefined =>
  wanted === undefined ? collection?.spec.collation : parseCollation(wanted);
