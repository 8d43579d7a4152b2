import { compareValues, EMPTY_ARRAY, hashKey, indexValues } from '../semantics/index';
import { stringOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Reply } from '../wire/replies';
import { queryOf, read } from './read';

export function count(call: Call, engine: Engine): Reply | Promise<Reply> {
  const query = queryOf({ ...call.command, filter: call.command['query'] }, engine.collectionOf(call));
  return read(call, engine, query, (findings) => ({ n: findings.count() }));
}

export function distinct(call: Call, engine: Engine): Reply | Promise<Reply> {
  const key = stringOf(call.command['key'], 'key') ?? '';
  const query = queryOf({ ...call.command, filter: call.command['query'] }, engine.collectionOf(call));
  return read(call, engine, query, ({ rows }) => {
    const values = new Map<string, unknown>();
    for (const { doc } of rows()) {
      for (const value of indexValues(doc, key)) {
        const id = hashKey(value, query.collation);
        if (value !== undefined && value !== EMPTY_ARRAY && !values.has(id)) values.set(id, value);
      }
    }
    return { values: [...values.values()].sort((a, b) => compareValues(a, b, query.collation)) };
  });
}
