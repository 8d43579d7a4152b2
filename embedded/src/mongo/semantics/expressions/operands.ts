import { isDoc } from '../bsonTypes';
import type { Doc } from '../contract';
import { MongoError } from '../mongoError';
import { type Evaluate, type ExpressionContext, isNothing, type Operator } from './scope';

type Apply = (values: unknown[], context: ExpressionContext) => unknown;

function operandsOf(spec: unknown, { compile }: ExpressionContext): Evaluate[] {
  return (Array.isArray(spec) ? (spec as unknown[]) : [spec]).map((operand) => compile(operand));
}

/** An operator on any number of values. */
export function variadic(apply: Apply): Operator {
  return (spec, context) => {
    const operands = operandsOf(spec, context);
    return (scope) =>
      apply(
        operands.map((operand) => operand(scope)),
        context,
      );
  };
}

/** An operator on so many values; a single one may come without brackets. */
export function fixed(least: number, most: number, apply: Apply): Operator {
  return (spec, context, name) => {
    const operands = operandsOf(spec, context);
    if (operands.length < least || operands.length > most) throw wrongCount(name, least, most, operands.length);
    return (scope) =>
      apply(
        operands.map((operand) => operand(scope)),
        context,
      );
  };
}

function wrongCount(name: string, least: number, most: number, given: number): MongoError {
  if (least === most) return new MongoError(16020, `Expression ${name} takes exactly ${least} arguments. ${given} were passed in.`);
  return new MongoError(28667, `Expression ${name} takes at least ${least} arguments, and at most ${most}, but ${given} were passed in.`);
}

export const unary = (apply: (value: unknown, context: ExpressionContext) => unknown) => fixed(1, 1, ([value], context) => apply(value, context));

/** Null as soon as one operand is null or missing. */
export const nullable =
  (apply: Apply): Apply =>
  (values, context) =>
    values.some(isNothing) ? null : apply(values, context);

/** Looks at the operands in their order: the first that is nothing makes null, the first of a wrong type an error. */
export const nullableInOrder =
  (check: (value: unknown) => unknown, apply: Apply): Apply =>
  (values, context) => {
    for (const value of values) {
      if (isNothing(value)) return null;
      check(value);
    }
    return apply(values, context);
  };

/** The named arguments themselves, checked but not yet compiled. */
export function namedOperands(spec: unknown, required: string[], optional: string[], name: string): Doc {
  if (!isDoc(spec)) throw new MongoError(40517, `${name} requires an object as an argument`);
  for (const key of Object.keys(spec))
    if (!required.includes(key) && !optional.includes(key)) throw new MongoError(40518, `Unrecognized argument to ${name}: ${key}`);
  for (const key of required) if (!Object.hasOwn(spec, key)) throw new MongoError(40522, `Missing '${key}' parameter to ${name}`);
  return spec;
}
