import { FixedClock } from '@ortstreu/shared/kernel';
import { buildRetentionCase } from '@ortstreu/shared/retentionCase/testing';
import { scopeOf } from '@ortstreu/shared/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const shows = (data: Record<string, unknown>, { id }: Record<string, unknown>): boolean => JSON.stringify(data).includes(String(id));

/** Overdue, because the page names the most urgent cases only and other rows leave many behind. */
async function overdue(confidentiality: 'office' | 'restricted') {
  const earlier = { ...scopeOf('officer'), clock: new FixedClock(new Date('2026-11-02T09:00:00Z')) };
  return { id: (await buildRetentionCase({ confidentiality, nextStep: { title: 'Anrufen', dueOn: '2026-11-03' } }, earlier))._id.toHexString() };
}

export const access: AccessTable = {
  rows: [
    {
      field: 'Query.today',
      document: '{ today(isMine: false) { caseSteps { id } } }',
      sees: shows,
      scopes: {
        office: { prepare: () => overdue('office'), expect: everyone('allowed') },
        'restricted, not named': {
          prepare: () => overdue('restricted'),
          expect: only(['head'], 'hidden'),
        },
      },
    },
  ],
};
