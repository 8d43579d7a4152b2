import type { ReadView } from '../query/ReadView';
import { parseCollation, type Doc } from '../semantics/index';
import { docOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { errorOf } from '../server/errors';
import type { Collection } from '../storage/Collection';
import type { Writer } from '../transactions/writers';
import { among, GoneError, inPortions, searchOf } from './inPortions';
import { changeOne, insertUpserted, modificationOf, type Modification } from './modify';
import { statementsOf } from './statements';
import { eachStatement, write } from './write';

export async function update(call: Call, engine: Engine): Promise<Doc> {
  call.refuse('bypassDocumentValidation');
  const statements = statementsOf(call, 'updates').map(({ doc }) => doc);
  if (statements.some(({ upsert }) => upsert === true)) await engine.ensure(call.database, call.collection);
  const [only] = statements;
  if (statements.length !== 1 || !only) return updateAll(call, engine, statements);
  return inPortions(call, engine, searchOf(only, call, only['multi'] === true), (ids) => updateAll(call, engine, statements, ids));
}

function updateAll(call: Call, engine: Engine, statements: Doc[], ids?: unknown[]): Promise<Doc> {
  return write(call, engine, (writer, view) => {
    let [n, nModified] = [0, 0];
    const upserted: Doc[] = [];
    const collection = engine.catalog.find(call.database, call.collection);
    const errors = eachStatement(call, statements, (statement, index) => {
      const modification = modificationFor(call, statement, collection);
      if (!collection) return;
      const { found, modified } = changeFound(writer, view, collection, statement, modification, ids);
      if (found === 0 && ids?.length && statement['multi'] !== true) throw new GoneError();
      n += found;
      nModified += modified;
      if (found > 0 || statement['upsert'] !== true) return;
      upserted.push({ index, _id: insertUpserted(writer, collection, modification)['_id'] });
      n += 1;
    });
    return { n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...errors, ok: 1 };
  });
}

function modificationFor(call: Call, statement: Doc, collection: Collection | undefined): Modification {
  const collation = statement['collation'] === undefined ? collection?.spec.collation : parseCollation(statement['collation']);
  const variables = docOf(statement['c'], 'c') ?? call.variables;
  const modification = modificationOf(statement['u'], {
    filter: docOf(statement['q'], 'q') ?? {},
    collation,
    variables,
    arrayFilters: statement['arrayFilters'],
    now: new Date(),
  });
  if (statement['multi'] === true && modification.isReplacement) throw errorOf('FailedToParse', 'multi update is not supported for replacement-style update');
  return modification;
}

function changeFound(
  writer: Writer,
  view: ReadView,
  collection: Collection,
  statement: Doc,
  modification: Modification,
  ids: unknown[] | undefined,
): { found: number; modified: number } {
  const query = {
    filter: among(modification.filter, ids),
    collation: modification.collation,
    hint: ids ? undefined : statement['hint'],
    sort: docOf(statement['sort'], 'sort'),
    limit: statement['multi'] === true ? 0 : 1,
  };
  const targets = [...view.find(collection, query, undefined, modification.variables)];
  return { found: targets.length, modified: targets.filter((target) => changeOne(writer, collection, target, modification).changed).length };
}
