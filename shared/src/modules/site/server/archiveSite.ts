import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { siteChanged } from '../site.events';
import { archiveSiteInput } from '../siteFields';
import { SiteModel, type SiteRecord } from './SiteModel';

/** Takes a site out of lists and matching, or brings it back; nothing is deleted. */
export const archiveSite = defineCommand({
  name: 'site.archive',
  input: archiveSiteInput,
  async run(ctx, { id, version, isArchived }): Promise<SiteRecord> {
    const before = await loadVisible(SiteModel, ctx.ability, 'Site', id);
    ctx.authorise('archive', 'Site', before);
    const after = await updateVersioned(SiteModel, id, version, { archivedAt: isArchived ? ctx.now : null });
    await ctx.audit({ subject: { type: 'Site', id }, action: isArchived ? 'archive' : 'restore', before, after });
    await ctx.emit(siteChanged, { siteIds: [id] });
    return after;
  },
});
