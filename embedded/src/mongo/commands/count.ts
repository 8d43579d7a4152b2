import { compareValues, hashKey, indexValues } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Reply } from '../wire/replies';
import { inOtherThread, openView, planOf, queryOf } from './find';

export function count(call: Call, engine: Engine): Reply | Promise<Reply> {
  const collection = engine.catalog.find(call.database, call.collection);
  if (!collection) return { n: 0, ok: 1 };
  const query = queryOf(call, collection, 'query');
  const plan = planOf(call, engine, collection, query);
  if (!plan) return inOtherThread(call, engine);
  const { view, release } = openView(call, engine);
  try {
    return { n: view.count(collection, query, plan), ok: 1 };
  } finally {
    release();
  }
}

export function distinct(call: Call, engine: Engine): Reply | Promise<Reply> {
  const collection = engine.catalog.find(call.database, call.collection);
  const key = call.string('key') ?? '';
  const values = new Map<string, unknown>();
  if (!collection) return { values: [], ok: 1 };
  const query = queryOf(call, collection, 'query');
  const plan = planOf(call, engine, collection, query);
  if (!plan) return inOtherThread(call, engine);
  const { view, release } = openView(call, engine);
  try {
    for (const { doc } of view.find(collection, query, plan)) {
      for (const value of indexValues(doc, key)) {
        if (value === undefined || typeof value === 'symbol') continue;
        const id = hashKey(value, query.collation);
        if (!values.has(id)) values.set(id, value);
      }
    }
  } finally {
    release();
  }
  return { values: [...values.values()].sort((a, b) => compareValues(a, b, query.collation)), ok: 1 };
}
