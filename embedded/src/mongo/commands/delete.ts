import { parseCollation, type Doc } from '../semantics/index';
import { docOf, numberOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { inPortions } from './inPortions';
import { statementsOf } from './statements';
import { eachStatement, write } from './write';

export function remove(call: Call, engine: Engine): Promise<Doc> {
  const statements = statementsOf(call, 'deletes').map(({ doc }) => doc);
  return inPortions(call, engine, statements, ({ limit }) => Number(limit ?? 0) === 0, (portion) => removeAll(call, engine, portion));
}

function removeAll(call: Call, engine: Engine, statements: Doc[]): Promise<Doc> {
  return write(call, engine, (writer, view) => {
    let n = 0;
    const collection = engine.catalog.find(call.database, call.collection);
    const errors = eachStatement(call, statements, ({ q, limit, collation, hint, c }) => {
      if (!collection) return;
      const query = { filter: docOf(q, 'q') ?? {}, limit: numberOf(limit ?? 0, 'limit'), hint, collation: collation === undefined ? collection.spec.collation : parseCollation(collation) };
      for (const target of [...view.find(collection, query, undefined, docOf(c, 'c') ?? call.variables)]) {
        writer.remove(collection, target);
        n += 1;
      }
    });
    return { n, ...errors, ok: 1 };
  });
}
