import { ObjectId } from 'bson';

import type { Found } from '../query/ReadView';
import { applyUpdate, replacementOf, upsertSeed, type Collation, type Doc } from '../semantics/index';
import { docOf } from '../server/Call';
import { errorOf } from '../server/errors';
import type { Collection } from '../storage/Collection';
import { versionOf, type Writer } from '../transactions/writers';
import { checkId } from './insert';

/** What an update does to the documents it finds. */
export interface Modification {
  update: Doc | Doc[];
  isReplacement: boolean;
  filter: Doc;
  arrayFilters: Doc[] | undefined;
  collation: Collation | undefined;
  now: Date;
}

export function modificationOf(
  update: unknown,
  rest: Omit<Modification, 'update' | 'isReplacement' | 'arrayFilters'> & { arrayFilters: unknown },
): Modification {
  if (typeof update !== 'object' || update === null) throw errorOf('FailedToParse', 'Update argument must be either an object or an array');
  const isReplacement = !Array.isArray(update) && !Object.keys(update)[0]?.startsWith('$');
  const arrayFilters = Array.isArray(rest.arrayFilters) ? rest.arrayFilters.map((filter) => docOf(filter, 'arrayFilters') ?? {}) : undefined;
  if (arrayFilters && isReplacement) throw errorOf('FailedToParse', 'Cannot specify arrayFilters and a non-operator update');
  return { ...rest, arrayFilters, update: update as Doc | Doc[], isReplacement };
}

export function changeOne(writer: Writer, collection: Collection, found: Found, modification: Modification): { found: Found; changed: boolean } {
  const { doc, changed } = modification.isReplacement ? replaced(found, modification) : applyUpdate(found.doc, modification.update, modification);
  return changed ? { found: writer.update(collection, found, doc), changed } : { found, changed };
}

function replaced(found: Found, { update }: Modification): { doc: Doc; changed: boolean } {
  const doc = replacementOf(found.doc, update as Doc);
  return { doc, changed: Buffer.compare(versionOf(doc).raw, found.raw) !== 0 };
}

/** Inserts the document that an upsert makes of its filter and its update. */
export function insertUpserted(writer: Writer, collection: Collection, modification: Modification): Doc {
  const seed = upsertSeed(modification.filter);
  const doc = modification.isReplacement
    ? replacementFrom(seed, modification.update as Doc)
    : applyUpdate(seed, modification.update, { ...modification, isInsert: true }).doc;
  const { _id = new ObjectId(), ...rest } = doc;
  checkId(_id);
  const complete = { _id, ...rest };
  writer.insert(collection, versionOf(complete));
  return complete;
}

function replacementFrom(seed: Doc, replacement: Doc): Doc {
  const kept: Doc = Object.hasOwn(seed, '_id') ? { _id: seed['_id'] } : {};
  return replacementOf(kept, replacement);
}
