import { searchEverywhere } from '@ortstreu/shared/search/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';

export const searchResolvers: Resolvers = {
  Query: {
    search: (_root, { text, first }, { scope }) => searchEverywhere(scope, text, first),
  },
};
