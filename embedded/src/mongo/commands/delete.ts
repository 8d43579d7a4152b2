import { parseCollation, type Doc } from '../semantics/index';
import { docOf, numberOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { among, GoneError, inPortions, searchOf } from './inPortions';
import { statementsOf } from './statements';
import { eachStatement, write } from './write';

export function remove(call: Call, engine: Engine): Promise<Doc> {
  const statements = statementsOf(call, 'deletes').map(({ doc }) => doc);
  const [only] = statements;
  if (statements.length !== 1 || !only) return removeAll(call, engine, statements);
  return inPortions(call, engine, searchOf(only, call, isMulti(only)), (ids) => removeAll(call, engine, statements, ids));
}

const isMulti = ({ limit }: Doc) => Number(limit ?? 0) === 0;

function removeAll(call: Call, engine: Engine, statements: Doc[], ids?: unknown[]): Promise<Doc> {
  return write(call, engine, (writer, view) => {
    let n = 0;
    const collection = engine.catalog.find(call.database, call.collection);
    const errors = eachStatement(call, statements, (statement) => {
      const { q, limit, collation, hint, c } = statement;
      if (!collection) return;
      const query = {
        filter: among(docOf(q, 'q') ?? {}, ids),
        limit: numberOf(limit ?? 0, 'limit'),
        hint: ids ? undefined : hint,
        collation: collation === undefined ? collection.spec.collation : parseCollation(collation),
      };
      for (const target of [...view.find(collection, query, undefined, docOf(c, 'c') ?? call.variables)]) {
        writer.remove(collection, target);
        n += 1;
      }
      if (n === 0 && ids?.length && !isMulti(statement)) throw new GoneError();
    });
    return { n, ...errors, ok: 1 };
  });
}
