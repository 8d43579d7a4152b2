import { parseCollation, type Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { errorOf } from '../server/errors';
import type { Collection } from '../storage/Collection';
import { entriesOf, GoneError, inPortions, queryOf, searchOf, type Part, type Search } from './inPortions';
import { changeOne, insertUpserted, modificationOf, type Modification } from './modify';
import { statementsOf } from './statements';
import { eachStatement, write } from './write';

export async function update(call: Call, engine: Engine): Promise<Doc> {
  call.refuse('let', 'bypassDocumentValidation');
  const statements = statementsOf(call, 'updates').map(({ doc }) => doc);
  if (statements.some(({ upsert }) => upsert === true)) await engine.ensure(call.database, call.collection);
  const searches = statements.map((statement) => searchOf(statement, statement['multi'] === true));
  return inPortions(call, engine, searches, (parts) => updateSome(call, engine, statements, parts));
}

function updateSome(call: Call, engine: Engine, statements: Doc[], parts: Part[]): Promise<Doc> {
  return write(call, engine, (writer, view) => {
    let [n, nModified] = [0, 0];
    const upserted: Doc[] = [];
    const touched: unknown[] = [];
    const collection = engine.catalog.find(call.database, call.collection);
    const errors = eachStatement(call, entriesOf(parts), (part) => {
      const { index, search, ids } = part;
      const statement = statements[index] ?? {};
      const modification = modificationFor(statement, search, collection);
      if (!collection) return;
      const targets = [...view.find(collection, queryOf(part, collection, touched))];
      if (targets.length === 0 && ids?.length && !search.isMulti) throw new GoneError();
      n += targets.length;
      nModified += targets.filter((target) => changeOne(writer, collection, target, modification).changed).length;
      touched.push(...targets.map(({ doc }) => doc['_id']));
      if (targets.length > 0 || statement['upsert'] !== true) return;
      const { _id } = insertUpserted(writer, collection, modification);
      upserted.push({ index, _id });
      touched.push(_id);
      n += 1;
    });
    return { n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...errors, ok: 1 };
  });
}

function modificationFor(statement: Doc, { filter, collation, isMulti }: Search, collection: Collection | undefined): Modification {
  const modification = modificationOf(statement['u'], {
    filter,
    collation: collation === undefined ? collection?.spec.collation : parseCollation(collation),
    arrayFilters: statement['arrayFilters'],
    now: new Date(),
  });
  if (isMulti && modification.isReplacement) throw errorOf('FailedToParse', 'multi update is not supported for replacement-style update');
  return modification;
}
