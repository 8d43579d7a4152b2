import { isNumber, toNumber } from '../arithmetic';
import { isDoc } from '../bsonTypes';
import { compileFilter } from '../compileFilter';
import { compileAddFields, compileProjectStage } from '../compileProjection';
import { compileSort } from '../compileSort';
import { MongoError } from '../mongoError';
import { type CompileStage, gathered, mapped } from './stage';

export const match: CompileStage = (spec, context) => {
  if (!isDoc(spec)) throw new MongoError(15959, 'the match filter must be an expression in an object');
  const matches = compileFilter(spec, context);
  return function* (input) {
    for (const doc of input) if (matches(doc)) yield doc;
  };
};

export const projectStage: CompileStage = (spec, context) => {
  const change = compileProjectStage(spec, context);
  return (input) => mapped(input, change);
};

export const addFields: CompileStage = (spec, context, name) => {
  const change = compileAddFields(spec, context, name);
  return (input) => mapped(input, change);
};

export const unset: CompileStage = (spec, context) => {
  const fields: unknown[] = Array.isArray(spec) ? spec : [spec];
  if (fields.length === 0 || !fields.every((field) => typeof field === 'string' && !field.startsWith('$')))
    throw new MongoError(31002, '$unset specification must be a string or an array of field names');
  return projectStage(Object.fromEntries(fields.map((field) => [field, 0])), context, '$unset');
};

export const sort: CompileStage = (spec, { collation }) => {
  if (!isDoc(spec)) throw new MongoError(15973, 'the $sort key specification must be an object');
  if (Object.keys(spec).length === 0) throw new MongoError(15976, '$sort stage must have at least one sort key');
  const order = compileSort(spec, collation);
  return (input) => gathered(input, (docs) => docs.sort(order));
};

function wholeNumber(spec: unknown, least: number, code: number, name: string): number {
  const number = isNumber(spec) ? toNumber(spec) : NaN;
  if (!Number.isInteger(number) || number < least) throw new MongoError(code, `invalid argument to ${name} stage: expected an integer of at least ${least}`);
  return number;
}

export const limit: CompileStage = (spec) => {
  const most = wholeNumber(spec, 1, isNumber(spec) && toNumber(spec) === 0 ? 15958 : 5107201, '$limit');
  return function* (input) {
    let given = 0;
    for (const doc of input) {
      yield doc;
      if (++given === most) return;
    }
  };
};

export const skip: CompileStage = (spec) => {
  const few = wholeNumber(spec, 0, 5107200, '$skip');
  return function* (input) {
    let passed = 0;
    for (const doc of input) if (passed++ >= few) yield doc;
  };
};

export const count: CompileStage = (spec) => {
  if (typeof spec !== 'string' || spec === '') throw new MongoError(40156, 'the count field must be a non-empty string');
  if (spec.startsWith('$')) throw new MongoError(40158, 'the count field cannot be a $-prefixed path');
  if (spec.includes('.')) throw new MongoError(40160, "the count field cannot contain '.'");
  return function* (input) {
    let documents = 0;
    for (const _doc of input) documents++;
    if (documents > 0) yield { [spec]: documents };
  };
};
