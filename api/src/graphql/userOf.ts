import { usersById, type StoredUser } from '@ortstreu/shared/user/server';
import type { GraphQLContext } from './context';
import { loadAhead, loadById } from './loaders';

type Id = StoredUser['_id'];

/** The person of a reference, null for none; all people of a tick are fetched at once. */
export const userOf = (context: GraphQLContext, id: Id | null | undefined): StoredUser | null | Promise<StoredUser | null> =>
  id ? loadById(context, 'user', id, (ids) => usersById(context.ability, ids)) : null;

/** Several people; those whom the viewer may not see or who are gone are left out. */
export const usersOf = async (context: GraphQLContext, ids: readonly Id[]): Promise<StoredUser[]> =>
  (await Promise.all(ids.map(async (id) => userOf(context, id)))).filter((user) => user !== null);

/** Fetches people before the rows of a page ask for them. */
export const usersAhead = (context: GraphQLContext, ids: readonly Id[]): Promise<void> =>
  loadAhead(context, 'user', ids, (missing) => usersById(context.ability, missing));
