import { AppError } from '@ortstreu/shared/kernel';
import { authorise } from '@ortstreu/shared/kernel/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';

export const systemResolvers: Resolvers = {
  Query: {
    failedJobs: async (_root, _args, { ability, failedJobs }) => {
      authorise(ability, 'administer', 'System');
      return (await failedJobs?.list()) ?? [];
    },
  },
  Mutation: {
    retryFailedJobs: async (_root, { input: { queue, id } }, { ability, failedJobs, log, actor }) => {
      authorise(ability, 'administer', 'System');
      log.info({ actor, queue, id }, 'failed jobs are tried again');
      if (!queue && !id) return { count: (await failedJobs?.retryAll()) ?? 0 };
      if (!failedJobs || !queue || !id) throw new AppError('NOT_FOUND');
      await failedJobs.retry(queue, id);
      return { count: 1 };
    },
  },
};
