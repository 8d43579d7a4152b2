import { deserialize, serialize } from './bson';
import { isDoc, typeName } from './bsonTypes';
import { sameValue } from './compareValues';
import type { Doc, UpdateOptions } from './contract';
import { type Change, makeChanges } from './makeChanges';
import { failedToParse, MongoError } from './mongoError';
import { plainValueAt } from './paths';
import { runPipeline } from './runPipeline';
import { UPDATE_OPERATORS } from './updateOperators';
import { checkAllUsed, placeholdersOf, plainPaths } from './updatePaths';

/** A document after an update, also as the bytes of it. */
export interface Updated {
  doc: Doc;
  raw: Uint8Array;
  /** False when every byte stayed the same. */
  changed: boolean;
}

/** Updates a document with operators or a pipeline. The one passed in is left alone; `raw` is what it is stored as. */
export function applyUpdate(doc: Doc, update: Doc | Doc[], options: UpdateOptions, raw = serialize(doc)): Updated {
  const result = Array.isArray(update) ? throughPipeline(doc, update, options) : throughOperators(deserialize(raw), update, options);
  return updated(doc, result, raw);
}

const PIPELINE_STAGES = ['$addFields', '$set', '$project', '$unset'];

function throughPipeline(doc: Doc, pipeline: Doc[], { collation, now, arrayFilters = [] }: UpdateOptions): Doc {
  if (arrayFilters.length > 0) throw failedToParse('arrayFilters may not be specified for pipeline-style updates');
  const other = pipeline.flatMap((stage) => Object.keys(stage)).find((name) => !PIPELINE_STAGES.includes(name));
  if (other !== undefined) throw new MongoError(72, `${other} is not allowed to be used within an update`);
  const [result = {}] = runPipeline(pipeline, [doc], { collation, now });
  return withIdOf(doc, result);
}

/** Changes a copy. Which fields it is about is settled, and conflicts are refused, before the first change. */
function throughOperators(copy: Doc, update: Doc, options: UpdateOptions): Doc {
  const placeholders = placeholdersOf(options);
  const changes = Object.keys(update).flatMap((operator) => {
    const apply = Object.hasOwn(UPDATE_OPERATORS, operator) ? UPDATE_OPERATORS[operator] : undefined;
    if (!apply) throw failedToParse(`Unknown modifier: ${operator}`);
    const fields = update[operator];
    if (!isDoc(fields)) throw failedToParse(`${operator} needs a document of fields but found a value of type ${typeName(fields)}`);
    return Object.keys(fields).flatMap((name) =>
      plainPaths(name, copy, placeholders).map((path): Change => {
        const isIdle = operator === '$setOnInsert' ? !options.isInsert : operator === '$unset' && plainValueAt(copy, path) === undefined;
        return { path, apply: isIdle ? undefined : (current) => apply(current, fields[name], options) };
      }),
    );
  });
  checkAllUsed(
    placeholders,
    Object.values(update).flatMap((fields) => Object.keys(fields as Doc)),
  );
  makeChanges(copy, changes, 40);
  return copy;
}

/** The new version when a whole document is replaced: the id stays. */
export function replaceDocument(doc: Doc, replacement: Doc, raw = serialize(doc)): Updated {
  const dollar = Object.keys(replacement).find((name) => name.startsWith('$'));
  if (dollar !== undefined) throw new MongoError(52, `The dollar ($) prefixed field '${dollar}' is not allowed in a replacement document`);
  return updated(doc, withIdOf(doc, replacement), raw);
}

function updated(before: Doc, doc: Doc, rawBefore: Uint8Array): Updated {
  checkSameId(before, doc);
  const raw = serialize(doc);
  return { doc, raw, changed: Buffer.compare(rawBefore, raw) !== 0 };
}

function withIdOf(doc: Doc, next: Doc): Doc {
  return Object.hasOwn(doc, '_id') ? { _id: doc._id, ...next } : next;
}

function checkSameId(before: Doc, after: Doc): void {
  if (Object.hasOwn(before, '_id') && !(Object.hasOwn(after, '_id') && sameValue(before._id, after._id)))
    throw new MongoError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
}
