import { todayOf } from '@ortstreu/shared/today/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';

export const todayResolvers: Resolvers = {
  Query: {
    today: (_root, { isMine }, { scope }) => todayOf(scope, isMine ?? true),
  },
};
