import { defineCommand } from '@ortstreu/shared/kernel/server';
import { siteChanged } from '../site.events';
import { createSiteInput } from '../siteFields';
import { SiteModel, type SiteRecord } from './SiteModel';
import { actorId, CONFIDENTIAL_SITE_FIELDS, derivedSiteFields, readersOf } from './siteWrites';

/** Enters a site by hand. Whoever enters it has just looked at the facts, so it counts as confirmed today. */
export const createSite = defineCommand({
  name: 'site.create',
  input: createSiteInput,
  async run(ctx, input): Promise<SiteRecord> {
    ctx.authorise('create', 'Site');
    const readerIds = readersOf(ctx, input.confidentiality, input.readerIds);
    const statusHistory = [{ status: 'free', at: ctx.now, byId: actorId(ctx), reservedUntil: null, note: null }];
    const isSample = ctx.scope.isSample === true;
    const draft = new SiteModel({
      ...input,
      ...derivedSiteFields(input),
      readerIds,
      statusHistory,
      confirmedOn: ctx.today,
      confirmedById: actorId(ctx),
      isSample,
    });
    const site = (await draft.save()).toObject<SiteRecord>();
    const id = site._id.toHexString();
    await ctx.audit({ subject: { type: 'Site', id }, action: 'create', after: site, confidential: CONFIDENTIAL_SITE_FIELDS });
    await ctx.emit(siteChanged, { siteIds: [id] });
    return site;
  },
});
