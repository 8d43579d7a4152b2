import { buildRetentionCase } from '@ortstreu/shared/retentionCase/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const shows = (data: Record<string, unknown>, { id }: Record<string, unknown>): boolean => JSON.stringify(data).includes(String(id));

export const access: AccessTable = {
  rows: [
    {
      field: 'Query.today',
      document: '{ today(isMine: false) { caseSteps { id } } }',
      sees: shows,
      scopes: {
        office: { prepare: async () => ({ id: (await buildRetentionCase())._id.toHexString() }), expect: everyone('allowed') },
        'restricted, not named': {
          prepare: async () => ({ id: (await buildRetentionCase({ confidentiality: 'restricted' }))._id.toHexString() }),
          expect: only(['head'], 'hidden'),
        },
      },
    },
  ],
};
