import { compileProjection, type Doc, errorOf } from '../semantics/index';
import { docOf, type Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import type { Target } from './commitStatements';
import { inPortions } from './inPortions';
import { modify } from './modify';

export function findAndModify(call: Call, engine: Engine): Promise<Doc> {
  call.refuse('let', 'bypassDocumentValidation');
  const { query, sort, collation, hint, remove, update, upsert, new: isNew } = call.command;
  const isRemoval = remove === true;
  if (isRemoval && (update !== undefined || upsert === true || isNew === true))
    throw errorOf('FailedToParse', "Cannot specify both an 'update', 'upsert' or 'new' and 'remove'=true");
  if (!isRemoval && update === undefined) throw errorOf('FailedToParse', "Either an update or 'remove'=true must be specified");
  const search = { filter: query, sort, collation, hint, limit: 1 };
  const change = (target: Target) => (isRemoval ? removed(call, target) : updated(call, target));
  return inPortions(call, engine, [{ search, mayCreate: upsert === true, change }]);
}

function removed({ command }: Call, { writer, collection, found: [target] }: Target): Doc {
  const value = target ? projected(command, target.doc) : null;
  if (collection && target) writer.remove(collection, target);
  return { lastErrorObject: { n: target ? 1 : 0 }, value };
}

function updated({ command }: Call, target: Target): Doc {
  const { update, arrayFilters, upsert } = command;
  const { docs, upserted } = modify(target, update, arrayFilters, upsert === true);
  const before = target.found[0]?.doc;
  const value = command['new'] === true ? (upserted ?? docs[0]) : before;
  return {
    lastErrorObject: { n: upserted || before ? 1 : 0, updatedExisting: before !== undefined, ...(upserted && { upserted: upserted['_id'] }) },
    value: value ? projected(command, value) : null,
  };
}

function projected({ fields, projection = fields }: Doc, doc: Doc): Doc {
  const wanted = docOf(projection, 'fields') ?? {};
  return Object.keys(wanted).length > 0 ? compileProjection(wanted)(doc) : doc;
}
