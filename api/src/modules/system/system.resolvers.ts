import { AppError } from '@ortstreu/shared/kernel';
import { authorise } from '@ortstreu/shared/kernel/server';
import { noteJobRetries } from '@ortstreu/shared/settings/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';

export const systemResolvers: Resolvers = {
  Query: {
    failedJobs: async (_root, _args, { ability, failedJobs }) => {
      authorise(ability, 'administer', 'System');
      return (await failedJobs?.list()) ?? [];
    },
  },
  Mutation: {
    retryFailedJobs: async (_root, { input: { queue, id } }, { ability, failedJobs, run }) => {
      authorise(ability, 'administer', 'System');
      const isOne = Boolean(queue ?? id);
      if (isOne && !(failedJobs && queue && id)) throw new AppError('NOT_FOUND');
      const jobs = failedJobs ? (queue && id ? [await failedJobs.find(queue, id)] : await failedJobs.list()) : [];
      if (jobs.length > 0) await run(noteJobRetries, { jobs: jobs.map((job) => ({ queue: job.queue, id: job.id, name: job.name, attempts: job.attempts })) });
      for (const job of jobs) await failedJobs?.retry(job);
      return { count: jobs.length };
    },
  },
};
