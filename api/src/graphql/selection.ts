import type { Fields } from '@ortstreu/shared/kernel/server';
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Where in the query a resolver stands. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Fields of a selection with those of its fragments; conditions are ignored, so a skipped field counts as asked for. */
function fieldsIn(selection: SelectionSetNode | undefined, fragments: Asked['fragments']): FieldNode[] {
  return (selection?.selections ?? []).flatMap((node): FieldNode[] => {
    if (node.kind === Kind.FIELD) return [node];
    return fieldsIn(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments[node.name.value]?.selectionSet, fragments);
  });
}

/** Names of the fields that a query asks for below the current field, or further down a path such as `edges`, `node`. */
export function askedFields({ fieldNodes, fragments }: Asked, path: readonly string[]): Set<string> {
  let nodes: readonly FieldNode[] = fieldNodes;
  for (const name of path) nodes = nodes.flatMap((node) => fieldsIn(node.selectionSet, fragments)).filter((node) => node.name.value === name);
  return new Set(nodes.flatMap((node) => fieldsIn(node.selectionSet, fragments)).map((node) => node.name.value));
}

/** What a type's fields are made of in the store; a field that is not listed needs the whole record. */
export type StoredFields = Readonly<Record<string, readonly string[]>>;

/** The way from a connection to its records. */
export const NODE = ['edges', 'node'] as const;

/** False where a query asks only for counts or sums of a connection; then no page need be read. */
export function asksForRecords(info: Asked): boolean {
  const asked = askedFields(info, []);
  return asked.has('edges') || asked.has('pageInfo');
}

/** What stands for a page that nobody asked for. */
export const NO_PAGE = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** graphql-js gives all nodes of a list the same array of field nodes, so a page asks once and not once per row. */
const known = new WeakMap<readonly FieldNode[], Map<string, Fields | null>>();

/** The stored fields that a query needs of a record at this place; null when it needs all of it. */
export function neededFields(info: Asked, stored: StoredFields, path: readonly string[] = []): Fields | null {
  const places = known.get(info.fieldNodes) ?? new Map<string, Fields | null>();
  known.set(info.fieldNodes, places);
  const place = path.join('.');
  const found = places.get(place);
  if (found !== undefined) return found;
  const parts = [...askedFields(info, path)].filter((name) => name !== '__typename').map((name) => stored[name]);
  const needed = parts.every((part) => part !== undefined) ? Object.fromEntries(['_id', ...parts.flat()].map((name) => [name, 1 as const])) : null;
  places.set(place, needed);
  return needed;
}
