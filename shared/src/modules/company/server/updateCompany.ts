import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { updateCompanyInput } from '../company';
import { companyUpdated } from '../company.events';
import { withHeadCount } from '../headCounts';
import { assertIndustry } from './assertIndustry';
import { derivedFields } from './companyFields';
import { CompanyModel, type CompanyRecord, type Importance } from './CompanyModel';

const overridden = (importance: Importance, override: Importance['override']): Importance => ({
  ...importance,
  override,
  importanceClass: override?.importanceClass ?? importance.computedClass,
});

/** Changes what is given and leaves the rest; a count of heads is added to the history. */
export const updateCompany = defineCommand({
  name: 'company.update',
  input: updateCompanyInput,
  async run(ctx, { id, version, headCount, importanceOverride, ...fields }): Promise<CompanyRecord> {
    const before = await loadVisible(CompanyModel, ctx.ability, 'Company', id);
    ctx.authorise('update', 'Company', before);
    assertIndustry(fields.industry);
    const headCounts = headCount ? withHeadCount(before.headCounts, { ...headCount, apprentices: headCount.apprentices ?? null }) : before.headCounts;
    const byId = ctx.actor.kind === 'user' ? new Types.ObjectId(ctx.actor.id) : null;
    const importance =
      importanceOverride === undefined ? undefined : overridden(before.importance, importanceOverride && { ...importanceOverride, byId, at: ctx.now });
    const merged = {
      name: fields.name ?? before.name,
      address: fields.address ?? before.address,
      register: fields.register === undefined ? before.register : fields.register,
      headCounts,
    };
    const after = await updateVersioned(CompanyModel, id, version, { ...fields, headCounts, importance, ...derivedFields(merged) });
    await ctx.audit({ subject: { type: 'Company', id }, action: 'update', before, after });
    await ctx.emit(companyUpdated, { companyId: id });
    return after;
  },
});
