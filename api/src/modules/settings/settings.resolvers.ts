import { loadMailTest, loadSettings, requestMailTest, updateMailRelay, updateSettings } from '@ortstreu/shared/settings/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';

export const settingsResolvers: Resolvers = {
  Query: {
    settings: (_root, _args, { settings }) => settings,
  },
  Mutation: {
    updateSettings: (_root, { input }, context) => context.run(updateSettings, input),
    updateMailRelay: (_root, { input }, context) => context.run(updateMailRelay, { ...input, relay: input.relay ?? null }),
    sendTestMail: async (_root, _args, context) => {
      await context.run(requestMailTest, {});
      return loadSettings();
    },
  },
  Settings: {
    mailRelay: ({ mailRelay }, _args, { ability }) => (ability.can('update', 'Settings') ? mailRelay : null),
    mailTest: (_settings, _args, { ability }) => (ability.can('update', 'Settings') ? loadMailTest() : null),
  },
};
