import type { Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Statement } from './commitStatements';
import { inPortions, searchOf } from './inPortions';

export function remove(call: Call, engine: Engine): Promise<Doc> {
  call.refuse('let');
  const statements = call.docs('deletes').map((statement, index): Statement => ({
    index,
    search: searchOf(statement, statement['limit'] === 0),
    change: ({ writer, collection, found }) => {
      if (collection) for (const one of found) writer.remove(collection, one);
      return { n: found.length };
    },
  }));
  return inPortions(call, engine, statements);
}
