import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { siteRequestUpdated } from '../siteRequest.events';
import { siteRequestVersionInput } from '../requestFields';
import { SiteRequestModel, type SiteRequestRecord } from './SiteRequestModel';

/** Somebody told the company that its enquiry has arrived. The first time counts. */
export const acknowledgeSiteRequest = defineCommand({
  name: 'siteRequest.acknowledge',
  input: siteRequestVersionInput,
  async run(ctx, { id, version }): Promise<SiteRequestRecord> {
    const before = await loadVisible(SiteRequestModel, ctx.ability, 'SiteRequest', id);
    ctx.authorise('update', 'SiteRequest', before);
    if (before.acknowledgedAt) return before;
    if (before.archivedAt) throw new AppError('ILLEGAL_TRANSITION');
    const after = await updateVersioned(SiteRequestModel, id, version, { acknowledgedAt: ctx.now });
    await ctx.audit({
      subject: { type: 'SiteRequest', id },
      action: 'acknowledge',
      before: { acknowledgedAt: null },
      after: { acknowledgedAt: after.acknowledgedAt },
    });
    await ctx.emit(siteRequestUpdated, { siteRequestId: id });
    return after;
  },
});
