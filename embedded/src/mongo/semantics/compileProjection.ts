import { isNumber, toNumber } from './arithmetic';
import { isDoc } from './bsonTypes';
import type { Doc, FilterOptions } from './contract';
import { compileExpression } from './expressions/compileExpression';
import { badValue, MongoError } from './mongoError';
import { plainValueAt } from './paths';
import { positionalIndex } from './positionalIndex';
import { addLeaf, type Branch, type Leaf, newBranch, project } from './projectionTree';
import { elementTest, isTrue } from './queryOperators';
import { compileFilter } from './compileFilter';

export type Project = (doc: Doc) => Doc;

interface Field {
  path: string;
  leaf: Leaf;
  /** Which kind of projection the field asks for; a slice goes with both. */
  wants: 'inclusion' | 'exclusion' | 'either';
}

/** The projection of a find. `filter` is the query, for the positional `$`. */
export function compileProjection(spec: Doc, filter?: Doc, options: FilterOptions = {}): Project {
  if (Object.keys(spec).length === 0) return (doc) => doc;
  return fromFields(fieldsOf(spec, '', { ...options, filter: filter ?? {}, isFind: true }));
}

/** The stage `$project`, which knows neither `$elemMatch` nor the positional `$`. */
export function compileProjectStage(spec: unknown, options: FilterOptions): Project {
  if (!isDoc(spec)) throw new MongoError(15969, '$project specification must be an object');
  if (Object.keys(spec).length === 0) throw new MongoError(51272, 'Invalid $project :: caused by :: projection specification must have at least one field');
  return fromFields(fieldsOf(spec, '', { ...options, filter: {}, isFind: false }));
}

/** The stage `$addFields`: everything stays, the named fields are computed. */
export function compileAddFields(spec: unknown, options: FilterOptions, stage: string): Project {
  if (!isDoc(spec)) throw new MongoError(40272, `${stage} specification stage must be an object`);
  const tree = newBranch();
  for (const { path, leaf } of computedFields(spec, '', options)) addLeaf(tree, path, leaf);
  return (doc) => project(tree, doc, doc, 'keep');
}

function computedFields(spec: Doc, prefix: string, options: FilterOptions): Field[] {
  return Object.keys(spec).flatMap((name) => {
    const value = spec[name];
    if (isSubDocument(value)) return computedFields(value, `${prefix}${name}.`, options);
    return [{ path: prefix + name, leaf: computed(value, options), wants: 'inclusion' as const }];
  });
}

function fromFields(fields: Field[]): Project {
  const main = fields.filter(({ path }) => path !== '_id');
  const id = fields.find(({ path }) => path === '_id');
  const isIdAlone = main.length === 0 && id?.wants === 'inclusion';
  const wants = main.find((field) => field.wants !== 'either')?.wants ?? (isIdAlone ? 'inclusion' : 'exclusion');
  for (const field of main) {
    if (field.wants !== 'either' && field.wants !== wants)
      throw new MongoError(wants === 'inclusion' ? 31254 : 31253, `Cannot do ${field.wants} on field ${field.path} in ${wants} projection`);
  }
  const tree = treeOf(main, id, wants === 'inclusion');
  return (doc) => project(tree, doc, doc, wants === 'inclusion' ? 'drop' : 'keep');
}

function treeOf(main: Field[], id: Field | undefined, isInclusion: boolean): Branch {
  const tree = newBranch();
  if (id) addLeaf(tree, '_id', id.leaf);
  else if (isInclusion && !main.some(({ path }) => path.startsWith('_id.'))) addLeaf(tree, '_id', { kind: 'keep' });
  for (const { path, leaf } of main) addLeaf(tree, path, leaf);
  return tree;
}

interface Context extends FilterOptions {
  filter: Doc;
  isFind: boolean;
}

function fieldsOf(spec: Doc, prefix: string, context: Context): Field[] {
  return Object.keys(spec).flatMap((name) => {
    const path = prefix + name;
    const value = spec[name];
    if (typeof value === 'boolean' || isNumber(value)) return [flag(path, isTrue(value), context)];
    if (isSubDocument(value)) return fieldsOf(value, `${path}.`, context);
    return [(context.isFind && isDoc(value) && findOperator(path, value, context)) || { path, leaf: computed(value, context), wants: 'inclusion' }];
  });
}

function isSubDocument(value: unknown): value is Doc {
  if (!isDoc(value)) return false;
  if (Object.keys(value).length === 0) throw new MongoError(51270, 'An empty sub-projection is not a valid value. Found empty object at path');
  return !Object.keys(value).some((name) => name.startsWith('$'));
}

function computed(expression: unknown, options: FilterOptions): Leaf {
  const evaluate = compileExpression(expression, options.collation);
  const now = options.now ?? new Date();
  return { kind: 'compute', evaluate: (root) => evaluate({ root, now }) };
}

function flag(path: string, keep: boolean, context: Context): Field {
  if (path.endsWith('.$')) {
    if (!context.isFind || !keep) throw new MongoError(31324, "positional projection '.$' can only be used as an inclusion in a find");
    return positional(path.slice(0, -2), context);
  }
  if (path.split('.').some((part) => part.startsWith('$')))
    throw new MongoError(16410, `FieldPath field names may not start with '$'. Consider using $getField or $setField.`);
  return { path, leaf: { kind: keep ? 'keep' : 'drop' }, wants: keep ? 'inclusion' : 'exclusion' };
}

function positional(path: string, context: Context): Field {
  const parts = path.split('.');
  const change = (value: unknown, root: Doc) => {
    if (!Array.isArray(value) || plainValueAt(root, parts) !== value) return value;
    const index = positionalIndex(context.filter, root, parts, context);
    if (index === undefined)
      throw new MongoError(51246, "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array");
    return [(value as unknown[])[index]];
  };
  return { path, leaf: { kind: 'change', change }, wants: 'inclusion' };
}

function findOperator(path: string, value: Doc, context: Context): Field | undefined {
  if (Object.hasOwn(value, '$elemMatch')) return elemMatch(path, value.$elemMatch, context);
  if (Object.hasOwn(value, '$slice')) return slice(path, value.$slice);
  return undefined;
}

function elemMatch(path: string, operand: unknown, context: Context): Field {
  if (path.includes('.')) throw new MongoError(31275, 'Cannot use $elemMatch projection on a nested field.');
  if (!isDoc(operand)) throw new MongoError(31274, `elemMatch: Invalid argument, object required`);
  const test = elementTest(operand, { collation: context.collation, compile: (filter) => compileFilter(filter, context) });
  const change = (value: unknown) => {
    const array: unknown[] = Array.isArray(value) ? value : [];
    const index = array.findIndex(test);
    return index < 0 ? undefined : [array[index]];
  };
  return { path, leaf: { kind: 'change', change }, wants: 'inclusion' };
}

/** `{ $slice: n }` or `{ $slice: [skip, n] }`; with an array expression first it is the aggregation operator of that name. */
function slice(path: string, operand: unknown): Field | undefined {
  const numbers = (Array.isArray(operand) ? operand : [operand]) as unknown[];
  if (!numbers.every(isNumber)) return undefined;
  const [first = 0, second] = numbers.map(toNumber).map(Math.trunc);
  if (second !== undefined && second <= 0) throw new MongoError(28724, `First argument to $slice must be an array, but is of type: int`);
  if (numbers.length === 0 || numbers.length > 2) throw badValue('$slice array argument should be of form [skip, limit]');
  const cut = (array: unknown[]): unknown[] => {
    if (second === undefined) return first < 0 ? array.slice(first) : array.slice(0, first);
    const start = first < 0 ? Math.max(0, array.length + first) : first;
    return array.slice(start, start + second);
  };
  return { path, leaf: { kind: 'change', change: (value) => (Array.isArray(value) ? cut(value as unknown[]) : value) }, wants: 'either' };
}
