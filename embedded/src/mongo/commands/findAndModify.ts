import type { Found } from '../query/ReadView';
import { compileProjection, type Doc } from '../semantics/index';
import type { Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { errorOf } from '../server/errors';
import type { Collection } from '../storage/Collection';
import type { Writer } from '../transactions/writers';
import { changeOne, insertUpserted, modificationOf } from './modify';
import { GoneError, inPortions, queryOf, type Search } from './inPortions';
import { write } from './write';

export async function findAndModify(call: Call, engine: Engine): Promise<Doc> {
  call.refuse('let', 'bypassDocumentValidation');
  const { remove, update, upsert } = call.command;
  if (remove === true && (update !== undefined || upsert === true || call.command['new'] === true))
    throw errorOf('FailedToParse', "Cannot specify both an 'update', 'upsert' or 'new' and 'remove'=true");
  if (remove !== true && update === undefined) throw errorOf('FailedToParse', "Either an update or 'remove'=true must be specified");
  const { collection: name } = call;
  if (upsert === true) await engine.ensure(call.database, name);
  const sort = call.optionalDoc('sort');
  const search: Search = {
    filter: call.doc('query'),
    sort: sort && Object.keys(sort).length > 0 ? sort : undefined,
    isMulti: false,
    collation: call.command['collation'],
    hint: call.command['hint'],
  };
  return inPortions(call, engine, [search], ([part = { index: 0, search }]) =>
    write(call, engine, (writer, view) => {
      const collection = engine.catalog.find(call.database, name);
      if (!collection) return { ...nothing(), ok: 1 };
      const [target] = view.find(collection, queryOf(part, collection));
      if (!target && part.ids?.length) throw new GoneError();
      return { ...run(call, collection, writer, target), ok: 1 };
    }),
  );
}

const nothing = (): Doc => ({ lastErrorObject: { n: 0, updatedExisting: false }, value: null });

function run(call: Call, collection: Collection, writer: Writer, target: Found | undefined): Doc {
  const filter = call.doc('query');
  const collation = call.collation(collection.spec.collation);
  const fields = call.optionalDoc('fields') ?? call.optionalDoc('projection');
  const project = compileProjection(fields ?? {}, { collation });
  if (call.command['remove'] === true) {
    if (!target) return { lastErrorObject: { n: 0 }, value: null };
    writer.remove(collection, target);
    return { lastErrorObject: { n: 1 }, value: project(target.doc) };
  }
  const isNew = call.command['new'] === true;
  const modification = modificationOf(call.command['update'], {
    filter,
    collation,
    arrayFilters: call.command['arrayFilters'],
    now: new Date(),
  });
  if (target) {
    const { found } = changeOne(writer, collection, target, modification);
    return { lastErrorObject: { n: 1, updatedExisting: true }, value: project(isNew ? found.doc : target.doc) };
  }
  if (call.command['upsert'] !== true) return nothing();
  const doc = insertUpserted(writer, collection, modification);
  return { lastErrorObject: { n: 1, updatedExisting: false, upserted: doc['_id'] }, value: isNew ? project(doc) : null };
}
