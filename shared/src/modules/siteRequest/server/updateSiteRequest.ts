import { invalid } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { updateSiteRequestInput } from '../requestFields';
import { siteRequestUpdated } from '../siteRequest.events';
import { assertReferences, confidentialFields, derivedRequestFields, requestReaders } from './requestWrites';
import { SiteRequestModel, type SiteRequestRecord } from './SiteRequestModel';

/** Changes what is given; the stage has its own command. */
export const updateSiteRequest = defineCommand({
  name: 'siteRequest.update',
  input: updateSiteRequestInput,
  async run(ctx, { id, version, ...patch }): Promise<SiteRequestRecord> {
    const before = await loadVisible(SiteRequestModel, ctx.ability, 'SiteRequest', id);
    ctx.authorise('update', 'SiteRequest', before);
    if (patch.arrivedAt && patch.arrivedAt > ctx.now) throw invalid('arrivedAt', 'date.future');
    const changesManager = patch.managerId !== undefined && patch.managerId !== (before.managerId?.toHexString() ?? null);
    const changesCompany = patch.companyId !== undefined && patch.companyId !== (before.companyId?.toHexString() ?? null);
    await assertReferences(ctx, { companyId: changesCompany ? patch.companyId : null, managerId: changesManager ? patch.managerId : null });
    const confidentiality = patch.confidentiality ?? before.confidentiality;
    const managerId = patch.managerId === undefined ? (before.managerId?.toHexString() ?? null) : (patch.managerId ?? null);
    const readerIds = requestReaders(ctx, confidentiality, patch.readerIds ?? before.readerIds.map(String), managerId);
    const derived = derivedRequestFields({
      title: patch.title ?? before.title,
      codeName: patch.codeName === undefined ? before.codeName : patch.codeName,
      requester: patch.requester ?? before.requester,
      criteria: patch.criteria ?? before.criteria,
    });
    const personNamedAt = before.personNamedAt ?? (managerId ? ctx.now : null);
    const after = await updateVersioned(SiteRequestModel, id, version, { ...patch, ...derived, readerIds, personNamedAt });
    await ctx.audit({ subject: { type: 'SiteRequest', id }, action: 'update', before, after, confidential: confidentialFields(after.confidentiality) });
    await ctx.emit(siteRequestUpdated, { siteRequestId: id });
    return after;
  },
});
