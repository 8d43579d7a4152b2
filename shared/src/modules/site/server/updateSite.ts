import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { siteChanged } from '../site.events';
import { updateSiteInput } from '../siteFields';
import { SiteModel, type SiteRecord } from './SiteModel';
import { CONFIDENTIAL_SITE_FIELDS, derivedSiteFields, readersOf } from './siteWrites';

/** Changes what is given. A new outline measures the area anew unless an area is given with it. */
export const updateSite = defineCommand({
  name: 'site.update',
  input: updateSiteInput,
  async run(ctx, { id, version, ...patch }): Promise<SiteRecord> {
    const before = await loadVisible(SiteModel, ctx.ability, 'Site', id);
    ctx.authorise('update', 'Site', before);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const measuresAnew = patch.outline != null && patch.areaM2 === undefined;
    const derived = derivedSiteFields({ ...before, ...given, ...(measuresAnew ? { areaM2: null } : {}) });
    const confidentiality = patch.confidentiality ?? before.confidentiality;
    const changesReaders = patch.confidentiality !== undefined || patch.readerIds !== undefined;
    const readerIds = changesReaders ? readersOf(ctx, confidentiality, patch.readerIds ?? before.readerIds.map(String)) : undefined;
    const after = await updateVersioned(SiteModel, id, version, { ...patch, ...derived, readerIds });
    await ctx.audit({ subject: { type: 'Site', id }, action: 'update', before, after, confidential: CONFIDENTIAL_SITE_FIELDS });
    await ctx.emit(siteChanged, { siteIds: [id] });
    return after;
  },
});
