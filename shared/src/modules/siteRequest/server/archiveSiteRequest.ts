import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { archiveSiteRequestInput } from '../requestFields';
import { siteRequestUpdated } from '../siteRequest.events';
import { SiteRequestModel, type SiteRequestRecord } from './SiteRequestModel';

/** Takes a request off the board, or brings it back; nothing is deleted. */
export const archiveSiteRequest = defineCommand({
  name: 'siteRequest.archive',
  input: archiveSiteRequestInput,
  async run(ctx, { id, version, isArchived }): Promise<SiteRequestRecord> {
    const before = await loadVisible(SiteRequestModel, ctx.ability, 'SiteRequest', id);
    ctx.authorise('archive', 'SiteRequest', before);
    const after = await updateVersioned(SiteRequestModel, id, version, { archivedAt: isArchived ? ctx.now : null });
    await ctx.audit({
      subject: { type: 'SiteRequest', id },
      action: isArchived ? 'archive' : 'restore',
      before: { archivedAt: before.archivedAt },
      after: { archivedAt: after.archivedAt },
    });
    await ctx.emit(siteRequestUpdated, { siteRequestId: id });
    return after;
  },
});
