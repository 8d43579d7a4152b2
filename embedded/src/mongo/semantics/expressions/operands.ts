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
export function fixed(count: number, apply: Apply): Operator {
  return (spec, context, name) => {
    const given = Array.isArray(spec) ? spec.length : 1;
    if (given !== count) throw new MongoError(16020, `Expression ${name} takes exactly ${count} arguments. ${given} were passed in.`);
    return variadic(apply)(spec, context, name);
  };
}

export const unary = (apply: (value: unknown, context: ExpressionContext) => unknown) => fixed(1, ([value], context) => apply(value, context));

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
