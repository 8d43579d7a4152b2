import { AppError, canMove, invalid } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { siteChanged } from '../site.events';
import { setSiteStatusInput } from '../siteFields';
import { SITE_STATUS_MOVES } from '../siteStatus';
import { SiteModel, type SiteRecord } from './SiteModel';
import { actorId } from './siteWrites';

/** Moves a site along its marketing and keeps the history. */
export const setSiteStatus = defineCommand({
  name: 'site.setStatus',
  input: setSiteStatusInput,
  async run(ctx, { id, version, status, reservedUntil, note }): Promise<SiteRecord> {
    const before = await loadVisible(SiteModel, ctx.ability, 'Site', id);
    ctx.authorise('move', 'Site', before);
    if (!canMove(SITE_STATUS_MOVES, before.status, status)) throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.status, to: status } });
    if (status === 'reserved' && reservedUntil != null && reservedUntil < ctx.today) throw invalid('reservedUntil', 'date.past');
    const until = status === 'reserved' ? (reservedUntil ?? null) : null;
    const statusHistory = [...before.statusHistory, { status, at: ctx.now, byId: actorId(ctx), reservedUntil: until, note: note ?? null }];
    const after = await updateVersioned(SiteModel, id, version, { status, reservedUntil: until, statusHistory });
    await ctx.audit({ subject: { type: 'Site', id }, action: 'move', before, after });
    await ctx.emit(siteChanged, { siteIds: [id] });
    return after;
  },
});
