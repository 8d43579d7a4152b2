import { userResolvers } from '../modules/user/user.resolvers';
import type { Resolvers } from './__generated__/resolvers';
import { scalars } from './scalars';

/** Every module's resolvers; a module adds one line. */
export const resolvers: Resolvers[] = [scalars, userResolvers];
