import { only, type AccessTable } from '../../testing/accessTable';

const ADMINISTRATOR = only(['administrator']);
const RETRY = 'mutation ($input: RetryFailedJobsInput!) { retryFailedJobs(input: $input) { count } }';

export const access: AccessTable = {
  rows: [
    { field: 'Query.failedJobs', document: '{ failedJobs { id } }', scopes: { office: { expect: ADMINISTRATOR } } },
    {
      field: 'Mutation.retryFailedJobs',
      document: RETRY,
      commands: ['system.noteJobRetries'],
      scopes: {
        all: { prepare: async () => ({ input: {} }), expect: ADMINISTRATOR },
        'one that is not there': {
          prepare: async () => ({ input: { queue: 'mail', id: 'unknown-job' } }),
          expect: { ...ADMINISTRATOR, administrator: 'NOT_FOUND' },
        },
      },
    },
  ],
};
