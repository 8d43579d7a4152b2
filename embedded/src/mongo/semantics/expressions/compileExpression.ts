import { isDoc } from '../bsonTypes';
import type { Collation, Doc } from '../contract';
import { MongoError } from '../mongoError';
import { setField } from '../ownFields';
import { valueAtPath } from '../paths';
import { EXPRESSION_OPERATORS } from './operatorTable';
import type { Evaluate, ExpressionContext, Scope } from './scope';

/** Turns an aggregation expression into a function of a document. Throws for operators and variables it does not know. */
export function compileExpression(expression: unknown, collation?: Collation): Evaluate {
  const context: ExpressionContext = { collation, compile: (inner) => compileIn(inner, context) };
  return compileIn(expression, context);
}

function compileIn(expression: unknown, context: ExpressionContext): Evaluate {
  if (typeof expression === 'string' && expression.startsWith('$'))
    return expression.startsWith('$$') ? variable(expression.slice(2)) : fieldPath(expression.slice(1));
  if (Array.isArray(expression)) return array(expression, context);
  if (isDoc(expression)) return Object.keys(expression).some((name) => name.startsWith('$')) ? operator(expression, context) : object(expression, context);
  return () => expression;
}

function fieldPath(path: string): Evaluate {
  const parts = checkedPath(path);
  return ({ root }) => valueAtPath(root, parts);
}

function checkedPath(path: string): string[] {
  const parts = path.split('.');
  if (path === '') throw new MongoError(16872, "'$' by itself is not a valid FieldPath");
  if (parts.includes('')) throw new MongoError(path.endsWith('.') ? 40353 : 15998, 'FieldPath field names may not be empty strings.');
  if (parts.some((part) => part.startsWith('$')))
    throw new MongoError(16410, `Field path names may not start with '$'. Consider using $getField or $setField.`);
  return parts;
}

const VARIABLES: Record<string, (scope: Scope) => unknown> = {
  ROOT: ({ root }) => root,
  CURRENT: ({ root }) => root,
  NOW: ({ now }) => now,
  REMOVE: () => undefined,
};

function variable(path: string): Evaluate {
  const [name = '', ...rest] = checkedPath(path);
  const read = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
  if (!read) throw new MongoError(17276, `Use of undefined variable: ${name}`);
  return rest.length === 0 ? read : (scope) => valueAtPath(read(scope), rest);
}

function array(items: unknown[], context: ExpressionContext): Evaluate {
  const parts = items.map((item) => compileIn(item, context));
  return (scope) => parts.map((part) => part(scope) ?? null);
}

function object(fields: Doc, context: ExpressionContext): Evaluate {
  const parts = Object.keys(fields).map((name) => {
    if (name.includes('.')) throw new MongoError(16412, `FieldPath field names may not contain '.'. Consider using $getField or $setField.`);
    return [name, compileIn(fields[name], context)] as const;
  });
  return (scope) => {
    const result: Doc = {};
    for (const [name, part] of parts) {
      const value = part(scope);
      if (value !== undefined) setField(result, name, value);
    }
    return result;
  };
}

function operator(expression: Doc, context: ExpressionContext): Evaluate {
  const [name = '', ...others] = Object.keys(expression);
  if (others.length > 0) throw new MongoError(15983, `an object representing an expression must have exactly one field: ${Object.keys(expression).join(', ')}`);
  const compile = Object.hasOwn(EXPRESSION_OPERATORS, name) ? EXPRESSION_OPERATORS[name] : undefined;
  if (!compile) throw new MongoError(168, `Unrecognized expression '${name}'`);
  return compile(expression[name], context, name);
}
