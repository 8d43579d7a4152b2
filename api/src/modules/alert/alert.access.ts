import { raiseAlert } from '@ortstreu/shared/alert/server';
import { planContacts } from '@ortstreu/shared/followUp/server';
import { only, type AccessTable } from '../../testing/accessTable';

/** What only the workers do. */
const NOBODY = only([]);

export const access: AccessTable = {
  rows: [],
  commands: [
    { command: raiseAlert, scopes: { any: { prepare: () => Promise.resolve({ assessmentId: '0'.repeat(24), rose: true }), expect: NOBODY } } },
    { command: planContacts, scopes: { any: { prepare: () => Promise.resolve({ companyIds: [] }), expect: NOBODY } } },
  ],
};
