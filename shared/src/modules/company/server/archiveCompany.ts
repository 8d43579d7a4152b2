import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { archiveCompanyInput } from '../company';
import { companyArchived } from '../company.events';
import { CompanyModel, type CompanyRecord } from './CompanyModel';

/** Takes a company out of lists and reminders, or brings it back; nothing is deleted. */
export const archiveCompany = defineCommand({
  name: 'company.archive',
  input: archiveCompanyInput,
  async run(ctx, { id, version, isArchived }): Promise<CompanyRecord> {
    const before = await loadVisible(CompanyModel, ctx.ability, 'Company', id);
    ctx.authorise('archive', 'Company', before);
    const after = await updateVersioned(CompanyModel, id, version, { archivedAt: isArchived ? ctx.now : null });
    await ctx.audit({ subject: { type: 'Company', id }, action: isArchived ? 'archive' : 'restore', before, after });
    await writeTimeline(ctx, { companyId: id, kind: isArchived ? 'companyArchived' : 'companyRestored' });
    await ctx.emit(companyArchived, { companyId: id });
    return after;
  },
});
