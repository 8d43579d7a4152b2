import { isDoc } from './bsonTypes';
import type { Doc } from './contract';
import { MongoError } from './mongoError';
import { setField } from './ownFields';

/** What a projection does to one field. */
export type Leaf =
  | { kind: 'keep' }
  | { kind: 'drop' }
  | { kind: 'compute'; evaluate: (root: Doc) => unknown }
  | { kind: 'change'; change: (value: unknown, root: Doc) => unknown };
export interface Branch {
  kind: 'branch';
  fields: Map<string, Branch | Leaf>;
  /** A field is computed somewhere below. */
  computes: boolean;
}

export const newBranch = (): Branch => ({ kind: 'branch', fields: new Map(), computes: false });

/** Hangs a leaf at a dotted path; a path given twice, or beside its parent, is refused. */
export function addLeaf(tree: Branch, path: string, leaf: Leaf): void {
  const parts = path.split('.');
  if (parts.includes('')) throw new MongoError(40353, "FieldPath must not be empty or end with a '.'.");
  let branch = tree;
  for (const [i, name] of parts.entries()) {
    branch.computes ||= leaf.kind === 'compute';
    const existing = branch.fields.get(name);
    const isLast = i === parts.length - 1;
    if (existing && (isLast || existing.kind !== 'branch'))
      throw new MongoError(isLast ? 31250 : 31249, `Path collision at ${path}${isLast ? '' : ` remaining portion ${parts.slice(i + 1).join('.')}`}`);
    if (isLast) branch.fields.set(name, leaf);
    else if (existing?.kind === 'branch') branch = existing;
    else {
      const next = newBranch();
      branch.fields.set(name, next);
      branch = next;
    }
  }
}

/**
 * Applies a tree to a document. Fields the tree does not name stay or go by
 * `others`; arrays on the way are mapped, and a computed field makes documents
 * of scalars in its way.
 */
export function project(tree: Branch, doc: Doc, root: Doc, others: 'keep' | 'drop'): Doc {
  const result: Doc = {};
  for (const name of Object.keys(doc)) {
    const node = tree.fields.get(name);
    const value = node ? projectField(node, doc[name], root, others) : others === 'keep' ? doc[name] : undefined;
    if (value !== undefined) setField(result, name, value);
  }
  if (tree.computes)
    for (const [name, node] of tree.fields) {
      if (Object.hasOwn(result, name)) continue;
      const value = missingField(node, root, others);
      if (value !== undefined) setField(result, name, value);
    }
  return result;
}

function projectField(node: Branch | Leaf, value: unknown, root: Doc, others: 'keep' | 'drop'): unknown {
  switch (node.kind) {
    case 'keep':
      return value;
    case 'drop':
      return undefined;
    case 'change':
      return node.change(value, root);
    case 'compute':
      return others === 'keep' ? node.evaluate(root) : undefined; // a new field comes after the kept ones
    case 'branch':
      return projectValue(node, value, root, others);
  }
}

function projectValue(branch: Branch, value: unknown, root: Doc, others: 'keep' | 'drop'): unknown {
  if (Array.isArray(value)) return value.map((item) => projectValue(branch, item, root, others)).filter((item) => item !== undefined);
  if (isDoc(value)) return project(branch, value, root, others);
  if (branch.computes) return project(branch, {}, root, others);
  return others === 'keep' ? value : undefined;
}

function missingField(node: Branch | Leaf, root: Doc, others: 'keep' | 'drop'): unknown {
  if (node.kind === 'compute') return node.evaluate(root);
  return node.kind === 'branch' && node.computes ? project(node, {}, root, others) : undefined;
}
