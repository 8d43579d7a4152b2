import type { Doc } from '../semantics/index';
import { numberOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { entriesOf, GoneError, inPortions, queryOf, searchOf, type Part } from './inPortions';
import { statementsOf } from './statements';
import { eachStatement, write } from './write';

export function remove(call: Call, engine: Engine): Promise<Doc> {
  call.refuse('let');
  const searches = statementsOf(call, 'deletes').map(({ doc }) => searchOf(doc, numberOf(doc['limit'] ?? 0, 'limit') === 0));
  return inPortions(call, engine, searches, (parts) => removeSome(call, engine, parts));
}

function removeSome(call: Call, engine: Engine, parts: Part[]): Promise<Doc> {
  return write(call, engine, (writer, view) => {
    let n = 0;
    const collection = engine.catalog.find(call.database, call.collection);
    const errors = eachStatement(call, entriesOf(parts), (part) => {
      const { search, ids } = part;
      if (!collection) return;
      const targets = [...view.find(collection, queryOf(part, collection))];
      if (targets.length === 0 && ids?.length && !search.isMulti) throw new GoneError();
      for (const target of targets) writer.remove(collection, target);
      n += targets.length;
    });
    return { n, ...errors, ok: 1 };
  });
}
