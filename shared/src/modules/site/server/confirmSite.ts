import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { siteChanged } from '../site.events';
import { siteVersionInput } from '../siteFields';
import { SiteModel, type SiteRecord } from './SiteModel';
import { actorId } from './siteWrites';

/** Somebody asked: the facts are still true today. */
export const confirmSite = defineCommand({
  name: 'site.confirm',
  input: siteVersionInput,
  async run(ctx, { id, version }): Promise<SiteRecord> {
    const before = await loadVisible(SiteModel, ctx.ability, 'Site', id);
    ctx.authorise('confirm', 'Site', before);
    const after = await updateVersioned(SiteModel, id, version, { confirmedOn: ctx.today, confirmedById: actorId(ctx) });
    await ctx.audit({ subject: { type: 'Site', id }, action: 'confirm', before, after });
    await ctx.emit(siteChanged, { siteIds: [id] });
    return after;
  },
});
