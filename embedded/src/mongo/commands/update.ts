import type { Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Statement } from './commitStatements';
import { inPortions, searchOf } from './inPortions';
import { modify } from './modify';

export function update(call: Call, engine: Engine): Promise<Doc> {
  call.refuse('let', 'bypassDocumentValidation');
  return inPortions(call, engine, call.docs('updates').map(statementOf));
}

function statementOf(statement: Doc, index: number): Statement {
  const mayCreate = statement['upsert'] === true;
  return {
    index,
    search: searchOf(statement, statement['multi'] === true),
    mayCreate,
    change: (target) => {
      const { docs, changed, upserted } = modify(target, statement['u'], statement['arrayFilters'], mayCreate);
      if (upserted) return { n: 1, nModified: 0, upserted: [{ index, _id: upserted['_id'] }] };
      return { n: docs.length, nModified: changed };
    },
  };
}
