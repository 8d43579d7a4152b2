import { idSchema } from '@ortstreu/shared/kernel';
import DataLoader from 'dataloader';
import type { GraphQLContext } from './context';

type Id = { toHexString(): string } | string;

const hexOf = (id: Id): string => (typeof id === 'string' ? id : id.toHexString());

/** What is made once for a request and kept as long as it lives. */
function onceOf<Kept>({ loaders }: GraphQLContext, name: string, make: () => Kept): Kept {
  const kept = loaders.has(name) ? (loaders.get(name) as Kept) : make();
  loaders.set(name, kept);
  return kept;
}

interface Identified {
  _id: { toHexString(): string };
}

type Fetch<Doc> = (ids: readonly string[]) => Promise<readonly Doc[]>;

/** Records that a request has fetched by id, null for none that the viewer may see, and the way to the others. */
interface RecordLoader<Doc> {
  known: Map<string, Doc | null>;
  asking: DataLoader<string, Doc | null>;
}

function recordLoader<Doc extends Identified>(fetch: Fetch<Doc>): RecordLoader<Doc> {
  const known = new Map<string, Doc | null>();
  const asking = new DataLoader<string, Doc | null>(async (ids) => {
    const usable = ids.filter((id) => idSchema.safeParse(id).success); // an address may say anything, and what is no id is unknown, too
    const found = new Map((await fetch(usable)).map((doc) => [doc._id.toHexString(), doc]));
    return ids.map((id) => {
      const doc = found.get(id) ?? null;
      known.set(id, doc);
      return doc;
    });
  });
  return { known, asking };
}

/**
 * Loads records by id, all of one tick in one query; what has been loaded before is there at once, without a promise. `fetch` asks
 * a query of shared that narrows to what the viewer may read, so an id that may not be seen gives null like one that does not exist.
 */
export function loadById<Doc extends Identified>(context: GraphQLContext, name: string, id: Id, fetch: Fetch<Doc>): Doc | null | Promise<Doc | null> {
  const { known, asking } = onceOf(context, name, () => recordLoader(fetch));
  const key = hexOf(id);
  const found = known.get(key);
  return found === undefined ? asking.load(key) : found;
}

/** Fetches records before somebody asks for them one by one. */
export async function loadAhead<Doc extends Identified>(context: GraphQLContext, name: string, ids: readonly Id[], fetch: Fetch<Doc>): Promise<void> {
  const { known, asking } = onceOf(context, name, () => recordLoader(fetch));
  const missing = [...new Set(ids.map(hexOf))].filter((id) => !known.has(id));
  await Promise.all(missing.map((id) => asking.load(id)));
}

/** Loads lists by the id of what they belong to (contacts of companies), all of one tick in one query. */
export function loadGrouped<Item>(context: GraphQLContext, name: string, id: Id, fetch: Fetch<Item>, ownerOf: (item: Item) => string): Promise<Item[]> {
  const loader = onceOf(
    context,
    name,
    () =>
      new DataLoader<string, Item[]>(async (ids) => {
        const groups = new Map<string, Item[]>(ids.map((key) => [key, []]));
        for (const item of await fetch(ids)) groups.get(ownerOf(item))?.push(item);
        return ids.map((key) => groups.get(key) ?? []);
      }),
  );
  return loader.load(hexOf(id));
}

/** Asks what is asked in one tick side by side and answers all of it in one tick, so that what follows from it can be fetched together, too. */
export function allAtOnce<Answer>(context: GraphQLContext, name: string, ask: () => Promise<Answer>): Promise<Answer> {
  const loader = onceOf(
    context,
    name,
    () => new DataLoader<() => Promise<Answer>, Answer>((questions) => Promise.all(questions.map((each) => each())), { cache: false }),
  );
  return loader.load(ask);
}
