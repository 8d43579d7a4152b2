import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BSONRegExp, ObjectId } from 'bson';
import fc from 'fast-check';

import { temporaryFolders } from '../../testing/temporaryFolders';
import { compareValues, compileSort, type Collation, type Doc } from '../semantics/index';
import { Engine } from '../server/Engine';
import type { Collection } from '../storage/Collection';
import type { IndexSpec } from '../storage/Index';
import { versionOf } from '../transactions/writers';

type Wanted = Pick<IndexSpec, 'key' | 'sparse' | 'partialFilterExpression' | 'collation'>;

const GERMAN: Collation = { locale: 'de', strength: 2 };
const INDEXES: Wanted[] = [
  { key: { a: 1 } },
  { key: { b: -1 } },
  { key: { a: 1, b: 1 } },
  { key: { b: 1, a: -1 } },
  { key: { 's.x': 1 } },
  { key: { 's.x': 1, 's.y': -1 } },
  { key: { s: 1 } },
  { key: { a: 1 }, sparse: true },
  { key: { b: 1 }, partialFilterExpression: { a: { $gt: 1 } } },
  { key: { a: 1, b: 1 }, collation: GERMAN },
  { key: { c: 1, a: 1 }, partialFilterExpression: { c: { $exists: true } } },
];

const newFolder = temporaryFolders();
let engine: Engine;

beforeAll(async () => {
  engine = new Engine({ folder: await newFolder(), isTemporary: true });
});

afterAll(() => engine.close());

/** Few values, so that conditions meet them often. */
const scalar: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(NaN, null, 'a', 'ab') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      1.5,
      NaN,
      null,
      true,
      false,
      '',
      'a',
      'ab',
      'Ä',
      'ä',
      'b',
      'Z',
      new Date(0),
      new Date(5),
      new ObjectId('000000000000000000000001'),
    ),
  },
);
const value = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 3, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  fc.record({ x: scalar }, { requiredKeys: [], noNullPrototype: true }),
);
const inner = fc.record({ x: scalar, y: scalar }, { requiredKeys: [], noNullPrototype: true });
const document = fc.record(
  { a: scalar, b: value, c: scalar, s: fc.oneof(inner, fc.array(inner, { maxLength: 3 }), scalar) },
  { requiredKeys: [], noNullPrototype: true },
);

const range = fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), scalar).map(([operator, bound]) => ({ [operator]: bound }));
const condition: fc.Arbitrary<unknown> = fc.oneof(
  scalar,
  range,
  { weight: 2, arbitrary: fc.tuple(range, range).map(([x, y]) => ({ ...x, ...y })) },
  fc.array(scalar, { minLength: 1, maxLength: 3 }).map((list) => ({ $in: list })),
  fc.constantFrom<unknown>(
    { $exists: true },
    { $exists: false },
    { $ne: 1 },
    { $regex: '^a' },
    new BSONRegExp('^ab?'),
    { $elemMatch: { $gte: 0, $lt: 3 } },
    { $all: ['a', 'b'] },
    { $not: { $gt: 1 } },
    { $size: 2 },
  ),
);
const path = fc.constantFrom('a', 'b', 'c', 's', 's.x', 's.y');
const clause: fc.Arbitrary<Doc> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(path, condition).map(([name, operand]) => ({ [name]: operand })) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(2), range, range).map(([a, x, y]) => ({ a, b: { ...x, ...y } })) },
  fc.tuple(scalar, scalar).map(([x, y]) => ({ s: { $elemMatch: { x, y: { $gte: y } } } })),
);
const filter: fc.Arbitrary<Doc> = fc.oneof(
  fc.array(clause, { maxLength: 3 }).map((clauses) => Object.assign({}, ...clauses) as Doc),
  fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => ({ $and: clauses })),
  fc.tuple(clause, fc.array(clause, { minLength: 1, maxLength: 2 })).map(([first, branches]) => ({ ...first, $or: branches })),
);
const sort = fc.option(fc.constantFrom<Doc>({ a: 1 }, { a: -1 }, { b: 1 }, { a: 1, b: 1 }, { a: -1, b: -1 }, { b: 1, a: -1 }, { 's.x': 1 }), {
  nil: undefined,
});

async function filled(docs: Doc[]): Promise<Collection> {
  return engine.store.write(() => {
    const old = engine.catalog.find('test', 'random');
    if (old) engine.catalog.drop(old);
    const collection = engine.catalog.create('test', 'random');
    for (const [i, wanted] of INDEXES.entries()) engine.catalog.addIndex(collection, { name: `index_${i}`, ...wanted });
    docs.forEach((doc, i) => engine.records.change(collection, collection.counters.nextRecord++, undefined, versionOf({ _id: i, ...doc })));
    return collection;
  });
}

const ids = (found: Iterable<{ doc: Doc }>) => [...found].map(({ doc }) => doc['_id'] as number);
const ordered = (list: number[]) => [...list].sort((x, y) => x - y);

function expectOrder(docs: Doc[], order: Doc | undefined, collation: Collation | undefined): void {
  if (!order) return;
  const compare = compileSort(order, collation);
  expect(docs.every((doc, i) => i === 0 || compare(docs[i - 1] ?? {}, doc) <= 0)).toBe(true);
}

describe('the answer', () => {
  it('is the same with every index, with the chosen one and with none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(document, { maxLength: 25 }),
        fc.array(fc.tuple(filter, sort, fc.constantFrom(undefined, GERMAN)), { minLength: 10, maxLength: 10 }),
        async (docs, queries) => {
          const collection = await filled(docs);
          const view = engine.currentView();
          for (const [where, order, collation] of queries) {
            const query = { filter: where, sort: order, collation };
            const natural = ordered(ids(view.find(collection, { ...query, sort: undefined, hint: { $natural: 1 } })));
            const chosen = [...view.find(collection, query)].map(({ doc }) => doc);
            expect({ where, found: ordered(ids(chosen.map((doc) => ({ doc })))) }).toEqual({ where, found: natural });
            expectOrder(chosen, order, collation);
            expect(view.count(collection, query, view.plan(collection, { filter: where, collation }))).toBe(natural.length);
            for (const { spec } of collection.indexes) {
              if (spec.sparse || spec.partialFilterExpression) continue; // a hint on those may hide documents, in MongoDB too
              const hinted = [...view.find(collection, { ...query, hint: spec.name })];
              expect({ where, hint: spec.key, found: ordered(ids(hinted)) }).toEqual({ where, hint: spec.key, found: natural });
              expectOrder(
                hinted.map(({ doc }) => doc),
                order,
                collation,
              );
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each<[string, Doc, Doc | undefined]>([
    ['both bounds by different elements', { a: 1, b: { $gt: 1, $lt: 2 } }, undefined],
    ['two paths by different elements', { 's.x': 1, 's.y': 2 }, undefined],
    ['an order by elements outside of the range', { b: { $gt: 1 } }, { b: 1 }],
    ['one element twice in a union', { $or: [{ b: 0 }, { b: 3 }] }, undefined],
  ])('allows %s of an array', async (_name, where, order) => {
    const collection = await filled([
      { a: 1, b: [0, 3] },
      { a: 1, b: 2 },
      {
        s: [
          { x: 1, y: 0 },
          { x: 0, y: 2 },
        ],
      },
    ]);
    const view = engine.currentView();
    const natural = ids(view.find(collection, { filter: where, hint: { $natural: 1 }, sort: order }));
    expect(natural.length).toBeGreaterThan(0);
    for (const { spec } of collection.indexes) {
      if (spec.sparse || spec.partialFilterExpression) continue;
      const found = ids(view.find(collection, { filter: where, hint: spec.name, sort: order }));
      expect(order ? found : ordered(found)).toEqual(natural);
    }
  });

  it('is sorted by German rules with an index as without', async () => {
    const names = ['Zoo', 'Äpfel', 'apfel', 'Öl', 'Ofen', 'Straße', 'Strasse', 'Übung', 'Uhr', 'ähre'];
    const collection = await filled(names.map((a) => ({ a })));
    const view = engine.currentView();
    const query = { filter: { a: { $gte: 'ofen' } }, sort: { a: 1, b: 1 }, collation: GERMAN };
    const plan = view.plan(collection, query);
    expect(plan).toMatchObject({ isSorted: true, isExact: true });
    const found = [...view.find(collection, query, plan)].map(({ doc }) => doc['a']);
    expect(found).toEqual(names.filter((name) => compareValues(name, 'ofen', GERMAN) >= 0).sort(new Intl.Collator('de', { sensitivity: 'accent' }).compare));
  });
});
