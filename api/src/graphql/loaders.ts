import DataLoader from 'dataloader';
import type { GraphQLContext } from './context';

interface Identified {
  _id: { toHexString(): string };
}

const loaderOf = <Value>(context: GraphQLContext, name: string, make: () => DataLoader<string, Value>): DataLoader<string, Value> => {
  const known = context.loaders.get(name) as DataLoader<string, Value> | undefined;
  if (known) return known;
  const made = make();
  context.loaders.set(name, made);
  return made;
};

/**
 * Loads records by id, all of one tick in one query. `fetch` asks a query of shared that narrows to what the viewer may read, so an
 * id that may not be seen gives null like one that does not exist.
 */
export const loadById = async <Doc extends Identified>(
  context: GraphQLContext,
  name: string,
  id: { toHexString(): string } | string,
  fetch: (ids: readonly string[]) => Promise<readonly Doc[]>,
): Promise<Doc | null> => {
  const loader = loaderOf<Doc | null>(
    context,
    name,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = new Map((await fetch(ids)).map((doc) => [doc._id.toHexString(), doc]));
        return ids.map((key) => found.get(key) ?? null);
      }),
  );
  return loader.load(typeof id === 'string' ? id : id.toHexString());
};

/** Loads lists by the id of what they belong to (contacts of companies), all of one tick in one query. */
export const loadGrouped = async <Item>(
  context: GraphQLContext,
  name: string,
  id: { toHexString(): string } | string,
  fetch: (ids: readonly string[]) => Promise<readonly Item[]>,
  ownerOf: (item: Item) => string,
): Promise<Item[]> => {
  const loader = loaderOf<Item[]>(
    context,
    name,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const groups = new Map<string, Item[]>(ids.map((key) => [key, []]));
        for (const item of await fetch(ids)) groups.get(ownerOf(item))?.push(item);
        return ids.map((key) => groups.get(key) ?? []);
      }),
  );
  return loader.load(typeof id === 'string' ? id : id.toHexString());
};
