import { isDoc } from '../bsonTypes';
import type { Doc, PipelineEnv } from '../contract';
import { hashKey } from '../encodeKey';
import { compileExpression } from '../expressions/compileExpression';
import type { Evaluate } from '../expressions/scope';
import { MongoError } from '../mongoError';
import { setField } from '../ownFields';
import { type Accumulator, type AccumulatorContext, ACCUMULATORS } from './accumulators';
import type { CompileStage, Stage } from './stage';

interface Field {
  name: string;
  create: () => Accumulator;
}

interface Group {
  id: unknown;
  accumulators: Accumulator[];
}

export const group: CompileStage = (spec, context) => {
  if (!isDoc(spec)) throw new MongoError(15947, "a group's fields must be specified in an object");
  if (!Object.hasOwn(spec, '_id')) throw new MongoError(15955, 'a group specification must include an _id');
  const { _id: id, ...fields } = spec;
  return grouping(idOf(id, context), fieldsOf(fields, context), context);
};

/** A document of a single field has null in it for a missing value, one of several leaves it out. */
function idOf(spec: unknown, context: PipelineEnv): Evaluate {
  const [name = '', ...others] = isDoc(spec) ? Object.keys(spec) : [];
  if (!isDoc(spec) || name === '' || name.startsWith('$') || others.length > 0) return compileExpression(spec, context.collation);
  return compileExpression({ [name]: { $ifNull: [spec[name], null] } }, context.collation);
}

function grouping(idOf: Evaluate, fields: Field[], context: PipelineEnv): Stage {
  return function* (input) {
    const groups = new Map<string, Group>();
    for (const doc of input) {
      const scope = { root: doc, now: context.now };
      const id = idOf(scope) ?? null;
      const key = typeof id === 'string' && !context.collation ? `s${id}` : hashKey(id, context.collation);
      let found = groups.get(key);
      if (!found) {
        found = { id, accumulators: fields.map(({ create }) => create()) };
        groups.set(key, found);
      }
      for (const accumulator of found.accumulators) accumulator.add(scope);
    }
    for (const { id, accumulators } of groups.values()) yield resultOf(id, fields, accumulators);
  };
}

function resultOf(id: unknown, fields: Field[], accumulators: Accumulator[]): Doc {
  const doc: Doc = { _id: id };
  for (const [i, { name }] of fields.entries()) setField(doc, name, accumulators[i]?.result());
  return doc;
}

function fieldsOf(spec: Doc, context: PipelineEnv): Field[] {
  const accumulation: AccumulatorContext = {
    collation: context.collation,
    compile: (expression) => compileExpression(expression, context.collation),
  };
  return Object.keys(spec).map((name) => {
    const accumulator = spec[name];
    if (name.includes('.')) throw new MongoError(40235, `The field name '${name}' cannot contain '.'`);
    if (name.startsWith('$')) throw new MongoError(40236, `The field name '${name}' cannot be an operator name`);
    const [operator = '', ...others] = isDoc(accumulator) ? Object.keys(accumulator) : [];
    if (!isDoc(accumulator) || !operator.startsWith('$')) throw new MongoError(40234, `The field '${name}' must be an accumulator object`);
    if (others.length > 0) throw new MongoError(40238, `The field '${name}' must specify one accumulator`);
    const compile = Object.hasOwn(ACCUMULATORS, operator) ? ACCUMULATORS[operator] : undefined;
    if (!compile) throw new MongoError(15952, `unknown group operator '${operator}'`);
    return { name, create: compile(accumulator[operator], accumulation) };
  });
}
