import type { Query } from '../query/planner';
import { applyUpdate, type Doc, errorOf, replaceDocument, type Updated, upsertSeed } from '../semantics/index';
import { docOf, listOf } from '../server/Call';
import { checked, versionOf } from '../transactions/writers';
import type { Target } from './commitStatements';
import { withId } from './insert';

export interface Modified {
  /** The documents as they are now. */
  docs: Doc[];
  /** How many of them are not as they were. */
  changed: number;
  /** What an upsert has brought in because there was none. */
  upserted?: Doc;
}

/** Updates what was found, or inserts what an upsert makes of its filter and its update. */
export function modify({ writer, collection, query, found }: Target, update: unknown, arrayFilters: unknown, isUpsert: boolean): Modified {
  const change = changeOf(update, arrayFilters, query);
  const modified: Modified = { docs: [], changed: 0 };
  if (!collection) return modified;
  for (const one of found) {
    const next = change(one, false);
    modified.docs.push(next.doc);
    if (!next.changed) continue;
    writer.update(collection, one, checked(next));
    modified.changed += 1;
  }
  if (found.length > 0 || !isUpsert) return modified;
  const upserted = withId(change({ doc: upsertSeed(query.filter) }, true).doc);
  writer.insert(collection, versionOf(upserted));
  return { ...modified, upserted };
}

type Change = (before: { doc: Doc; raw?: Uint8Array }, isInsert: boolean) => Updated;

/** What an update does to a document: with operators, with a pipeline, or as a replacement. */
function changeOf(update: unknown, arrayFilters: unknown, { collation, limit }: Query): Change {
  if (typeof update !== 'object' || update === null) throw errorOf('FailedToParse', 'Update argument must be either an object or an array');
  const given = update as Doc | Doc[];
  const filters = listOf(arrayFilters, 'arrayFilters')?.map((filter) => docOf(filter, 'arrayFilters') ?? {});
  if (Array.isArray(given) || Object.keys(given)[0]?.startsWith('$')) {
    const options = { collation, arrayFilters: filters, now: new Date() };
    return ({ doc, raw }, isInsert) => applyUpdate(doc, given, { ...options, isInsert }, raw);
  }
  if (filters) throw errorOf('FailedToParse', 'Cannot specify arrayFilters and a non-operator update');
  if (limit !== 1) throw errorOf('FailedToParse', 'multi update is not supported for replacement-style update');
  return ({ doc, raw }, isInsert) => replaceDocument(isInsert ? idOnly(doc) : doc, given, raw);
}

const idOnly = ({ _id }: Doc): Doc => (_id === undefined ? {} : { _id });
