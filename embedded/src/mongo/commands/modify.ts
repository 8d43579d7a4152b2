import type { Query } from '../query/planner';
import { applyUpdate, type Doc, errorOf, replacementOf, serialize, upsertSeed } from '../semantics/index';
import { docOf, listOf } from '../server/Call';
import { versionOf } from '../transactions/writers';
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
    const { doc, changed } = change(one.doc, false);
    modified.docs.push(doc);
    if (!changed) continue;
    writer.update(collection, one, doc);
    modified.changed += 1;
  }
  if (found.length > 0 || !isUpsert) return modified;
  const upserted = withId(change(upsertSeed(query.filter), true).doc);
  writer.insert(collection, versionOf(upserted));
  return { ...modified, upserted };
}

type Change = (doc: Doc, isInsert: boolean) => { doc: Doc; changed: boolean };

/** What an update does to a document: with operators, with a pipeline, or as a replacement. */
function changeOf(update: unknown, arrayFilters: unknown, { collation, limit }: Query): Change {
  if (typeof update !== 'object' || update === null) throw errorOf('FailedToParse', 'Update argument must be either an object or an array');
  const given = update as Doc | Doc[];
  const filters = listOf(arrayFilters, 'arrayFilters')?.map((filter) => docOf(filter, 'arrayFilters') ?? {});
  if (Array.isArray(given) || Object.keys(given)[0]?.startsWith('$')) {
    const options = { collation, arrayFilters: filters, now: new Date() };
    return (doc, isInsert) => applyUpdate(doc, given, { ...options, isInsert });
  }
  if (filters) throw errorOf('FailedToParse', 'Cannot specify arrayFilters and a non-operator update');
  if (limit !== 1) throw errorOf('FailedToParse', 'multi update is not supported for replacement-style update');
  return (before, isInsert) => {
    const doc = replacementOf(isInsert ? idOnly(before) : before, given);
    return { doc, changed: Buffer.compare(serialize(doc), serialize(before)) !== 0 };
  };
}

const idOnly = ({ _id }: Doc): Doc => (_id === undefined ? {} : { _id });
