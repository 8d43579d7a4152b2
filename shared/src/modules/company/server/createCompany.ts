import { defineCommand } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { assertIndustry } from './assertIndustry';
import { createCompanyInput } from '../company';
import { companyCreated } from '../company.events';
import { derivedFields } from './companyFields';
import { CompanyModel, type CompanyRecord } from './CompanyModel';

/** Takes up one company by hand. Imports use `importCompanies`. */
export const createCompany = defineCommand({
  name: 'company.create',
  input: createCompanyInput,
  async run(ctx, { headCount, ...fields }): Promise<CompanyRecord> {
    ctx.authorise('create', 'Company');
    assertIndustry(fields.industry);
    const draft = new CompanyModel({ ...fields, headCounts: headCount ? [headCount] : [], isSample: ctx.scope.isSample === true });
    draft.set(derivedFields(draft));
    const company = (await draft.save()).toObject<CompanyRecord>();
    const companyId = company._id.toHexString();
    await ctx.audit({ subject: { type: 'Company', id: companyId }, action: 'create', after: company });
    await writeTimeline(ctx, { companyId, kind: 'companyCreated' });
    await ctx.emit(companyCreated, { companyId });
    return company;
  },
});
