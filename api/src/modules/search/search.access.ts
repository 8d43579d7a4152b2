import { randomBytes } from 'node:crypto';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { recordVisit } from '@ortstreu/shared/visit/server';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import { everyone, type AccessTable } from '../../testing/accessTable';

/** A company with a visit on it that only its author and heads may read. */
async function companyWithRestrictedVisit(): Promise<Record<string, unknown>> {
  const word = `such${randomBytes(6).toString('hex')}`;
  const company = await buildCompany({ name: `Vertraulich ${word} GmbH` });
  const author = scopeOf('officer');
  const visit = await runCommand(
    recordVisit,
    {
      companyId: company._id.toHexString(),
      status: 'held',
      heldOn: '2026-11-20',
      actionNeeded: 'none',
      kind: 'onSite',
      confidentiality: 'restricted',
      readerIds: [author.actor.id],
    },
    author,
  );
  return { text: word, companyId: company._id.toHexString(), visitId: visit._id.toHexString() };
}

const finds = (type: string, key: string) => (data: Record<string, unknown>, variables: Record<string, unknown>) =>
  (data['search'] as { type: string; id: string }[]).some((hit) => hit.type === type && hit.id === variables[key]);

const row = { field: 'Query.search', document: 'query ($text: String!) { search(text: $text, first: 50) { type id } }' } as const;

export const access: AccessTable = {
  rows: [
    { ...row, sees: finds('company', 'companyId'), scopes: { company: { prepare: companyWithRestrictedVisit, expect: everyone('allowed') } } },
    {
      ...row,
      sees: finds('visit', 'visitId'),
      scopes: { 'restricted visit': { prepare: companyWithRestrictedVisit, expect: { ...everyone('hidden'), head: 'allowed' } } },
    },
  ],
};
