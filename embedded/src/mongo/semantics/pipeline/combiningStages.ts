import { isDoc } from '../bsonTypes';
import { compareValues } from '../compareValues';
import { type Evaluate } from '../expressions/scope';
import { MongoError } from '../mongoError';
import { expressionOf, fieldsOf, grouping } from './groupStage';
import { type CompileStage, gathered } from './stage';
import { compileSort } from '../compileSort';

export const unionWith: CompileStage = (spec, context) => {
  const { coll, pipeline = [] } = isDoc(spec) ? spec : { coll: spec };
  if (typeof coll !== 'string') throw new MongoError(9, 'the $unionWith stage needs the name of a collection');
  const stage = context.pipeline(pipeline);
  return function* (input) {
    yield* input;
    yield* stage(context.lookup(coll));
  };
};

export const bucket: CompileStage = (spec, context) => {
  if (!isDoc(spec)) throw new MongoError(40201, 'Argument to $bucket stage must be an object');
  const { groupBy, boundaries, default: other, output = { count: { $sum: 1 } } } = spec;
  if (groupBy === undefined || !Array.isArray(boundaries)) throw new MongoError(40198, "$bucket requires 'groupBy' and 'boundaries' to be specified.");
  if (boundaries.length < 2) throw new MongoError(40192, `The $bucket 'boundaries' field must have at least 2 values, but found ${boundaries.length} value(s).`);
  if (boundaries.some((bound, i) => i > 0 && compareValues(boundaries[i - 1], bound, context.collation) >= 0)) throw new MongoError(40194, "The 'boundaries' option to $bucket must be sorted.");
  if (!isDoc(output)) throw new MongoError(40196, "The $bucket 'output' field must be an object.");
  const value = expressionOf(groupBy, context);
  const bucketOf: Evaluate = (scope) => {
    const given = value(scope);
    const below = boundaries.findLast((bound) => compareValues(bound, given, context.collation) <= 0) as unknown;
    if (below !== undefined && compareValues(given, boundaries.at(-1), context.collation) < 0) return below;
    if (other === undefined) throw new MongoError(40066, '$switch could not find a matching branch for an input, and no default was specified.');
    return other;
  };
  const groups = grouping(bucketOf, fieldsOf(output, context), context);
  const order = compileSort({ _id: 1 }, context.collation);
  return (input) => gathered(groups(input), (docs) => docs.sort(order));
};
