import { parseCollation, type Doc } from '../semantics/index';
import { docOf, numberOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { statementsOf } from './statements';
import { eachStatement, write } from './write';

export function remove(call: Call, engine: Engine): Promise<Doc> {
  const statements = statementsOf(call, 'deletes').map(({ doc }) => doc);
  const { collection: name } = call;
  return write(call, engine, (writer, view) => {
    let n = 0;
    const collection = engine.catalog.find(call.database, name);
    const errors = eachStatement(call, statements, ({ q, limit, collation, hint }) => {
      if (!collection) return;
      const query = { filter: docOf(q, 'q') ?? {}, limit: numberOf(limit ?? 0, 'limit'), hint, collation: collation === undefined ? collection.spec.collation : parseCollation(collation) };
      for (const target of [...view.find(collection, query, undefined, call.variables)]) {
        writer.remove(collection, target);
        n += 1;
      }
    });
    return { n, ...errors, ok: 1 };
  });
}
