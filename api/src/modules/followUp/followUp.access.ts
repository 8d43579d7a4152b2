import { buildCompany } from '@ortstreu/shared/company/testing';
import { completeFollowUp, scheduleFollowUp } from '@ortstreu/shared/followUp/server';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import { buildUser } from '@ortstreu/shared/user/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);
const wish = async () => ({ companyId: (await buildCompany())._id.toHexString(), ownerId: (await buildUser())._id.toHexString(), dueOn: '2026-12-01' });
const stored = async (more: object = {}) => ({
  input: { id: (await runCommand(scheduleFollowUp, await wish(), scopeOf('officer')))._id.toHexString(), version: 1, ...more },
});
async function closed() {
  const { input } = await stored();
  await runCommand(completeFollowUp, input, scopeOf('officer'));
  return { input: { ...input, version: 2 } };
}

export const access: AccessTable = {
  rows: [
    { field: 'Query.followUps', document: '{ followUps(first: 1) { edges { node { id } } } }', scopes: { office: { expect: everyone('allowed') } } },
    {
      field: 'Mutation.scheduleFollowUp',
      commands: ['followUp.schedule'],
      document: 'mutation ($input: ScheduleFollowUpInput!) { scheduleFollowUp(input: $input) { id } }',
      scopes: { office: { prepare: async () => ({ input: await wish() }), expect: KEEPERS } },
    },
    {
      field: 'Mutation.rescheduleFollowUp',
      commands: ['followUp.reschedule'],
      document: 'mutation ($input: RescheduleFollowUpInput!) { rescheduleFollowUp(input: $input) { id } }',
      scopes: { office: { prepare: () => stored({ dueOn: '2026-12-08' }), expect: KEEPERS } },
    },
    {
      field: 'Mutation.completeFollowUp',
      commands: ['followUp.complete'],
      document: 'mutation ($input: CompleteFollowUpInput!) { completeFollowUp(input: $input) { id } }',
      scopes: { office: { prepare: () => stored(), expect: KEEPERS } },
    },
    {
      field: 'Mutation.reopenFollowUp',
      commands: ['followUp.reopen'],
      document: 'mutation ($input: ReopenFollowUpInput!) { reopenFollowUp(input: $input) { id } }',
      scopes: { office: { prepare: closed, expect: KEEPERS } },
    },
  ],
};
