import { forgetAssessments, storeAssessments } from '@ortstreu/shared/attention/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { everyone, type AccessTable } from '../../testing/accessTable';

export const access: AccessTable = {
  rows: [
    { field: 'Query.attentionList', document: '{ attentionList(first: 1) { edges { node { id } } } }', scopes: { office: { expect: everyone('allowed') } } },
  ],
  commands: [
    // Assessing is the workers' alone: nobody can set a level by hand.
    {
      command: storeAssessments,
      scopes: { 'any company': { prepare: async () => ({ companyIds: [(await buildCompany())._id.toHexString()] }), expect: everyone('FORBIDDEN') } },
    },
    {
      command: forgetAssessments,
      scopes: { 'any company': { prepare: async () => ({ companyIds: [(await buildCompany())._id.toHexString()] }), expect: everyone('FORBIDDEN') } },
    },
  ],
};
