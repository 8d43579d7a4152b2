import { ARRAY_UPDATES } from './arrayUpdates';
import { isDoc, typeName } from './bsonTypes';
import { cloneValue, identical } from './cloneValue';
import { sameValue } from './compareValues';
import type { Doc, UpdateOptions } from './contract';
import { FieldSlot } from './fieldSlot';
import { FIELD_UPDATES, type FieldUpdate } from './fieldUpdates';
import { badValue, failedToParse, MongoError } from './mongoError';
import { runPipeline } from './pipeline/runPipeline';
import { show } from './show';
import { checkConflicts, comparePaths, PathResolver } from './updatePaths';

const UPDATES: Record<string, FieldUpdate> = { ...FIELD_UPDATES, ...ARRAY_UPDATES, $rename: rename };

interface Step {
  path: string[];
  /** A second path the step writes to. */
  target?: string[];
  run: (doc: Doc) => void;
}

/**
 * The document after an update with operators or a pipeline. The one passed
 * in is left alone. `changed` is false when every byte stayed the same.
 */
export function applyUpdate(doc: Doc, update: Doc | Doc[], options: UpdateOptions): { doc: Doc; changed: boolean } {
  if (Array.isArray(update)) return throughPipeline(doc, update, options);
  const result = cloneValue(doc);
  const steps = stepsOf(result, update, options);
  checkConflicts(steps.flatMap(({ path, target }) => (target ? [path, target] : [path])).sort(comparePaths));
  for (const step of steps) step.run(result);
  checkSameId(doc, result);
  return { doc: result, changed: !identical(doc, result) };
}

const PIPELINE_STAGES = new Set(['$addFields', '$set', '$project', '$unset']);

function throughPipeline(doc: Doc, pipeline: Doc[], { collation, now, arrayFilters }: UpdateOptions): { doc: Doc; changed: boolean } {
  if (arrayFilters && arrayFilters.length > 0) throw failedToParse('arrayFilters may not be specified for pipeline-style updates');
  for (const stage of pipeline)
    for (const name of Object.keys(stage)) if (!PIPELINE_STAGES.has(name)) throw new MongoError(72, `${name} is not allowed to be used within an update`);
  const [result = {}] = runPipeline(pipeline, [doc], { collation, now });
  const withId = Object.hasOwn(doc, '_id') && !Object.hasOwn(result, '_id') ? { _id: doc._id, ...result } : result;
  checkSameId(doc, withId);
  return { doc: cloneValue(withId), changed: !identical(doc, withId) };
}

function stepsOf(doc: Doc, update: Doc, options: UpdateOptions): Step[] {
  const resolver = new PathResolver(doc, options);
  const steps = Object.keys(update).flatMap((operator) => {
    const apply = Object.hasOwn(UPDATES, operator) ? UPDATES[operator] : undefined;
    if (!apply) throw failedToParse(`Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`);
    const fields = update[operator];
    if (!isDoc(fields))
      throw failedToParse(
        `Modifiers operate on fields but we found type ${typeName(fields)} instead. For example: {$mod: {<field>: ...}} not {${operator}: ${show(fields)}}`,
      );
    return Object.keys(fields).flatMap((name) => {
      const operand = fields[name];
      const target = operator === '$rename' ? { target: renameTarget(name, operand) } : {};
      return resolver.resolve(name).map((path): Step => ({ path, ...target, run: (target) => apply(new FieldSlot(target, path), operand, options, target) }));
    });
  });
  resolver.checkAllUsed();
  return steps.sort((a, b) => comparePaths(a.path, b.path));
}

function renameTarget(name: string, to: unknown): string[] {
  if (typeof to !== 'string') throw badValue(`The 'to' field for $rename must be a string: ${name}: ${show(to)}`);
  if (to === name) throw badValue(`The source and target field for $rename must differ: ${name}: "${to}"`);
  if (to.split('.').includes('')) throw new MongoError(56, `The update path '${to}' contains an empty field name, which is not allowed.`);
  for (const path of [name, to]) if (/(^|\.)\$/.test(path)) throw badValue(`The source and target field for $rename may not be dynamic: ${path}`);
  return to.split('.');
}

function rename(slot: FieldSlot, to: unknown, _options: UpdateOptions, doc: Doc): void {
  const target = new FieldSlot(doc, String(to).split('.'));
  slot.checkViable();
  if (slot.passesArray()) throw badValue(`The source field cannot be an array element, '${slot.name}' in doc with _id: ${show(doc._id)}`);
  if (target.passesArray()) throw badValue(`The destination field cannot be an array element, '${target.name}' in doc with _id: ${show(doc._id)}`);
  const value = slot.get();
  if (value === undefined) return;
  slot.remove();
  target.set(value);
}

function checkSameId(before: Doc, after: Doc): void {
  if (Object.hasOwn(before, '_id') && !(Object.hasOwn(after, '_id') && sameValue(before._id, after._id)))
    throw new MongoError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
}

/** The new version when a whole document is replaced: the id stays. */
export function replacementOf(doc: Doc, replacement: Doc): Doc {
  const dollar = Object.keys(replacement).find((name) => name.startsWith('$'));
  if (dollar !== undefined)
    throw new MongoError(
      52,
      `The dollar ($) prefixed field '${dollar}' in '${dollar}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
    );
  if (Object.hasOwn(doc, '_id') && Object.hasOwn(replacement, '_id') && !sameValue(doc._id, replacement._id))
    throw new MongoError(66, `After applying the update, the (immutable) field '_id' was found to have been altered to _id: ${show(replacement._id)}`);
  return Object.hasOwn(doc, '_id') ? { _id: doc._id, ...cloneValue(withoutId(replacement)) } : cloneValue(replacement);
}

function withoutId({ _id, ...rest }: Doc): Doc {
  return rest;
}
