import { invalid } from '@ortstreu/shared/kernel';
import { loadVisible, type CommandContext } from '@ortstreu/shared/kernel/server';
import { CompanyModel, type CompanyRecord } from './CompanyModel';

/** The company that something new is about to be written on; what is archived stays as it is. */
export async function activeCompany(ctx: CommandContext, companyId: string): Promise<CompanyRecord> {
  const company = await loadVisible(CompanyModel, ctx.ability, 'Company', companyId);
  if (company.archivedAt) throw invalid('companyId', 'company.archived');
  return company;
}
