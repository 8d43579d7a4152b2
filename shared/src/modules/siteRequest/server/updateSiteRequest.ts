import { invalid, refusePastDays } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import type { Types } from 'mongoose';
import type { z } from 'zod';
import { updateSiteRequestInput } from '../requestFields';
import { siteRequestUpdated } from '../siteRequest.events';
import { assertReferences, confidentialFields, derivedRequestFields, requestDays, requestReaders } from './requestWrites';
import { SiteRequestModel, type SiteRequestRecord } from './SiteRequestModel';

type Patch = Omit<z.output<typeof updateSiteRequestInput>, 'id' | 'version'>;

const hex = (id: Types.ObjectId | null): string | null => id?.toHexString() ?? null;

/** The references that the patch really changes; an archived company does not block other edits of its old request. */
const changedReferences = (before: SiteRequestRecord, { companyId, managerId }: Patch) => ({
  companyId: companyId === hex(before.companyId) ? null : companyId,
  managerId: managerId === hex(before.managerId) ? null : managerId,
});

/** The state after the patch, as far as derived fields read it. */
const merged = (before: SiteRequestRecord, patch: Patch) => ({
  title: patch.title ?? before.title,
  codeName: patch.codeName === undefined ? before.codeName : patch.codeName,
  requester: patch.requester ?? before.requester,
  criteria: patch.criteria ?? before.criteria,
  confidentiality: patch.confidentiality ?? before.confidentiality,
  managerId: patch.managerId === undefined ? hex(before.managerId) : (patch.managerId ?? null),
  readerIds: patch.readerIds ?? before.readerIds.map(String),
});

/** Changes what is given; the stage has its own command. */
export const updateSiteRequest = defineCommand({
  name: 'siteRequest.update',
  input: updateSiteRequestInput,
  async run(ctx, { id, version, ...patch }): Promise<SiteRequestRecord> {
    const before = await loadVisible(SiteRequestModel, ctx.ability, 'SiteRequest', id);
    ctx.authorise('update', 'SiteRequest', before);
    if (patch.arrivedAt && patch.arrivedAt > ctx.now) throw invalid('arrivedAt', 'date.future');
    refusePastDays(ctx.today, requestDays(patch), requestDays(before));
    await assertReferences(ctx, changedReferences(before, patch));
    const state = merged(before, patch);
    const readerIds = requestReaders(ctx, state.confidentiality, state.readerIds, state.managerId);
    const personNamedAt = before.personNamedAt ?? (state.managerId ? ctx.now : null);
    const after = await updateVersioned(SiteRequestModel, id, version, { ...patch, ...derivedRequestFields(state), readerIds, personNamedAt });
    await ctx.audit({ subject: { type: 'SiteRequest', id }, action: 'update', before, after, confidential: confidentialFields(after.confidentiality) });
    await ctx.emit(siteRequestUpdated, { siteRequestId: id });
    return after;
  },
});
