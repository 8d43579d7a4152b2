import { isDoc } from './bsonTypes';
import type { Doc } from './contract';
import { MongoError } from './mongoError';
import { setField } from './ownFields';

/** What a projection does to one field: a function computes it from the whole document. */
export type Leaf = 'keep' | 'drop' | ((root: Doc) => unknown);
export type Tree = Map<string, Leaf | Tree>;

/** Hangs a leaf at a path; a path given twice, or beside its parent, is refused. */
export function addLeaf(tree: Tree, [name = '', ...rest]: string[], leaf: Leaf): void {
  if (name === '') throw new MongoError(40353, 'FieldPath must not have empty parts');
  if (name.startsWith('$')) throw new MongoError(16410, `FieldPath field names may not start with '$', found '${name}'`);
  const existing = tree.get(name);
  if (rest.length === 0) {
    if (existing) throw new MongoError(31250, `Path collision at ${name}`);
    tree.set(name, leaf);
    return;
  }
  const branch: Leaf | Tree = existing ?? new Map<string, Leaf | Tree>();
  if (!(branch instanceof Map)) throw new MongoError(31249, `Path collision at ${name} remaining portion ${rest.join('.')}`);
  tree.set(name, branch);
  addLeaf(branch, rest, leaf);
}

/**
 * Applies a tree to a document. Fields that the tree does not name stay or go
 * by `others`; arrays on the way are mapped, and a computed field makes
 * documents of scalars in its way.
 */
export function project(tree: Tree, doc: Doc, root: Doc, others: 'keep' | 'drop'): Doc {
  const result: Doc = {};
  const put = (name: string, value: unknown) => {
    if (value !== undefined) setField(result, name, value);
  };
  for (const name of Object.keys(doc)) {
    const node = tree.get(name) ?? others;
    const isNew = typeof node === 'function' && others === 'drop'; // takes no place from the kept fields, and comes after them
    if (!isNew) put(name, projected(node, doc[name], root, others));
  }
  for (const [name, node] of tree) if (!Object.hasOwn(result, name)) put(name, projected(node, undefined, root, others));
  return result;
}

function projected(node: Leaf | Tree, value: unknown, root: Doc, others: 'keep' | 'drop'): unknown {
  if (typeof node === 'function') return node(root);
  if (node === 'drop') return undefined;
  if (node === 'keep') return value;
  if (Array.isArray(value)) return value.map((item) => projected(node, item, root, others)).filter((item) => item !== undefined);
  if (isDoc(value)) return project(node, value, root, others);
  if (computes(node)) return project(node, {}, root, others);
  return others === 'keep' ? value : undefined;
}

const computes = (tree: Tree): boolean => [...tree.values()].some((node) => typeof node === 'function' || (node instanceof Map && computes(node)));
