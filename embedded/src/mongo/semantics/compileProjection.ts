import { isDoc } from './bsonTypes';
import { compileExpression } from './compileExpression';
import type { Doc, FilterOptions } from './contract';
import { MongoError } from './mongoError';
import { isOperatorDoc } from './prepareFilter';
import { addLeaf, type Leaf, project, type Tree } from './projectionTree';
import { isTrue } from './truth';

export type Project = (doc: Doc) => Doc;

interface Field {
  path: string[];
  leaf: Leaf;
}

/** The projection of a find. An empty one keeps everything. */
export function compileProjection(spec: Doc, options: FilterOptions = {}): Project {
  if (Object.keys(spec).length === 0) return (doc) => doc;
  const fields = fieldsOf(spec, [], (value) =>
    typeof value === 'boolean' || typeof value === 'number' ? (isTrue(value) ? 'keep' : 'drop') : compileExpression(value, options),
  );
  const id = fields.filter(({ path }) => path.join('.') === '_id'); // goes with both kinds, and comes first
  const main = fields.filter((field) => !id.includes(field));
  const isExclusion = (main[0] ?? id[0])?.leaf === 'drop';
  for (const { path, leaf } of main)
    if ((leaf === 'drop') !== isExclusion) throw new MongoError(isExclusion ? 31253 : 31254, `Cannot mix inclusion and exclusion, found ${path.join('.')}`);
  const isIdNamed = fields.some(({ path }) => path[0] === '_id');
  const tree = treeOf([...(isIdNamed ? id : [{ path: ['_id'], leaf: 'keep' as const }]), ...main]);
  return (doc) => project(tree, doc, doc, isExclusion ? 'keep' : 'drop');
}

/** The stage `$project`. */
export function compileProjectStage(spec: unknown, options: FilterOptions): Project {
  if (!isDoc(spec)) throw new MongoError(15969, '$project specification must be an object');
  if (Object.keys(spec).length === 0) throw new MongoError(51272, '$project specification must have at least one field');
  return compileProjection(spec, options);
}

/** The stage `$addFields`: everything stays, the named fields are computed. */
export function compileAddFields(spec: unknown, options: FilterOptions, stage: string): Project {
  if (!isDoc(spec)) throw new MongoError(40272, `${stage} specification stage must be an object`);
  const tree = treeOf(fieldsOf(spec, [], (value) => compileExpression(value, options)));
  return (doc) => project(tree, doc, doc, 'keep');
}

/** All fields of a specification with their whole paths; documents in it name parts of a path. */
function fieldsOf(spec: Doc, prefix: string[], leafOf: (value: unknown) => Leaf): Field[] {
  return Object.keys(spec).flatMap((name) => {
    const path = [...prefix, ...name.split('.')];
    const value = spec[name];
    if (!isDoc(value) || isOperatorDoc(value)) return [{ path, leaf: leafOf(value) }];
    if (Object.keys(value).length === 0) throw new MongoError(51270, `An empty document says nothing about ${path.join('.')}`);
    return fieldsOf(value, path, leafOf);
  });
}

function treeOf(fields: Field[]): Tree {
  const tree: Tree = new Map();
  for (const { path, leaf } of fields) addLeaf(tree, path, leaf);
  return tree;
}
