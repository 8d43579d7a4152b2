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

/**
 * The document after an update with operators or a pipeline. The one passed
 * in is left alone. `changed` is false when every byte stayed the same.
 */
export function applyUpdate(doc: Doc, update: Doc | Doc[], options: UpdateOptions): { doc: Doc; changed: boolean } {
  const before = serialize(doc);
  const result = Array.isArray(update) ? throughPipeline(doc, update, options) : throughOperators(deserialize(before), update, options);
  checkSameId(doc, result);
  return { doc: result, changed: Buffer.compare(before, serialize(result)) !== 0 };
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
export function replacementOf(doc: Doc, replacement: Doc): Doc {
  const dollar = Object.keys(replacement).find((name) => name.startsWith('$'));
  if (dollar !== undefined) throw new MongoError(52, `The dollar ($) prefixed field '${dollar}' is not allowed in a replacement document`);
  const result = withIdOf(doc, replacement);
  checkSameId(doc, result);
  return result;
}

function withIdOf(doc: Doc, next: Doc): Doc {
  return Object.hasOwn(doc, '_id') ? { _id: doc._id, ...next } : next;
}

function checkSameId(before: Doc, after: Doc): void {
  if (Object.hasOwn(before, '_id') && !(Object.hasOwn(after, '_id') && sameValue(before._id, after._id)))
    throw new MongoError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
}
