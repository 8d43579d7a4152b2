import type { Doc } from '../semantics/index';
import { parseCollation } from '../semantics/index';
import { docOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { errorOf } from '../server/errors';
import { changeOne, insertUpserted, modificationOf } from './modify';
import { statementsOf } from './statements';
import { eachStatement, write } from './write';

export async function update(call: Call, engine: Engine): Promise<Doc> {
  call.refuse('bypassDocumentValidation');
  const statements = statementsOf(call, 'updates').map(({ doc }) => doc);
  const { collection: name } = call;
  if (statements.some(({ upsert }) => upsert === true)) await engine.ensure(call.database, name);
  return write(call, engine, (writer, view) => {
    let [n, nModified] = [0, 0];
    const upserted: Doc[] = [];
    const collection = engine.catalog.find(call.database, name);
    const errors = eachStatement(call, statements, (statement, index) => {
      const { u, multi = false, upsert = false, hint, sort } = statement;
      const filter = docOf(statement['q'], 'q') ?? {};
      const collation = statement['collation'] === undefined ? collection?.spec.collation : parseCollation(statement['collation']);
      const modification = modificationOf(u, { filter, collation, arrayFilters: statement['arrayFilters'], variables: docOf(statement['c'], 'c') ?? call.variables, now: new Date() });
      if (multi === true && modification.isReplacement) throw errorOf('FailedToParse', 'multi update is not supported for replacement-style update');
      if (!collection) return;
      const query = { filter, collation, hint, sort: docOf(sort, 'sort'), limit: multi === true ? 0 : 1 };
      const targets = [...view.find(collection, query, undefined, modification.variables)];
      for (const target of targets) if (changeOne(writer, collection, target, modification).changed) nModified += 1;
      n += targets.length;
      if (targets.length > 0 || upsert !== true) return;
      upserted.push({ index, _id: insertUpserted(writer, collection, modification)['_id'] });
      n += 1;
    });
    return { n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...errors, ok: 1 };
  });
}
