import { initialiseSettings, loadSettings, recordMailTest } from '@ortstreu/shared/settings/server';
import { ensureAgency } from '@ortstreu/shared/settings/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const ADMINISTRATOR = only(['administrator']);
const current = async () => {
  await ensureAgency();
  const { agencyName, federalState, timeZone, locale, cadenceMonths, weeklyVisitLimit, version } = await loadSettings();
  return { agencyName, federalState, timeZone, locale, cadenceMonths, weeklyVisitLimit, version };
};

export const access: AccessTable = {
  rows: [
    { field: 'Query.settings', document: '{ settings { agencyName } }', scopes: { agency: { expect: everyone('allowed') } } },
    {
      field: 'Mutation.updateSettings',
      commands: ['settings.update'],
      document: 'mutation ($input: UpdateSettingsInput!) { updateSettings(input: $input) { version } }',
      scopes: { agency: { prepare: async () => ({ input: await current() }), expect: ADMINISTRATOR } },
    },
    {
      field: 'Mutation.updateMailRelay',
      commands: ['settings.updateMailRelay'],
      document: 'mutation ($input: UpdateMailRelayInput!) { updateMailRelay(input: $input) { version } }',
      scopes: { agency: { prepare: async () => ({ input: { version: (await current()).version, relay: null } }), expect: ADMINISTRATOR } },
    },
    {
      field: 'Mutation.sendTestMail',
      commands: ['settings.requestMailTest'],
      document: 'mutation { sendTestMail { version } }',
      scopes: { 'to oneself': { prepare: async () => ({ input: await current() }), expect: ADMINISTRATOR } },
    },
  ],
  commands: [
    { command: recordMailTest, scopes: { any: { prepare: async () => ({ error: '' }), expect: ADMINISTRATOR } } },
    { command: initialiseSettings, scopes: { any: { prepare: async () => ({ agencyName: 'A', federalState: 'NW' }), expect: everyone('FORBIDDEN') } } },
  ],
};
