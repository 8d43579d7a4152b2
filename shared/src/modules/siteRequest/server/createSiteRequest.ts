import { invalid, refusePastDays } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { createSiteRequestInput } from '../requestFields';
import { siteRequestCreated } from '../siteRequest.events';
import { assertReferences, confidentialFields, derivedRequestFields, requestDays, requestReaders, writeRequestStory } from './requestWrites';
import { SiteRequestModel, type SiteRequestRecord } from './SiteRequestModel';

/** Takes up an enquiry; the clock runs from its arrival, not from now. */
export const createSiteRequest = defineCommand({
  name: 'siteRequest.create',
  input: createSiteRequestInput,
  async run(ctx, input): Promise<SiteRequestRecord> {
    ctx.authorise('create', 'SiteRequest');
    if (input.arrivedAt > ctx.now) throw invalid('arrivedAt', 'date.future');
    refusePastDays(ctx.today, requestDays(input));
    await assertReferences(ctx, input);
    const readerIds = requestReaders(ctx, input.confidentiality, input.readerIds, input.managerId ?? null);
    const isSample = ctx.scope.isSample === true;
    const personNamedAt = input.managerId ? ctx.now : null;
    const draft = new SiteRequestModel({
      ...input,
      ...derivedRequestFields(input),
      readerIds,
      personNamedAt,
      stage: 'received',
      stageSince: ctx.now,
      isSample,
    });
    const request = (await draft.save()).toObject<SiteRequestRecord>();
    const id = request._id.toHexString();
    await ctx.audit({ subject: { type: 'SiteRequest', id }, action: 'create', after: request, confidential: confidentialFields(request.confidentiality) });
    await writeRequestStory(ctx, request, { kind: 'requestCreated', reference: { type: 'SiteRequest', id } });
    await ctx.emit(siteRequestCreated, { siteRequestId: id });
    return request;
  },
});
