import { buildCompany } from '@ortstreu/shared/company/testing';
import { only, type AccessTable } from '../../testing/accessTable';

export const access: AccessTable = {
  rows: [
    {
      field: 'Mutation.addNote',
      commands: ['company.addNote'],
      document: 'mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }',
      scopes: {
        office: {
          prepare: async () => ({ input: { companyId: (await buildCompany())._id.toHexString(), text: 'Notiert' } }),
          expect: only(['administrator', 'head', 'officer']),
        },
      },
    },
  ],
};
