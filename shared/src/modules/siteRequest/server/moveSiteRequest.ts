import { AppError, canMove, invalid } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned, type CommandContext } from '@ortstreu/shared/kernel/server';
import { moveSiteRequestInput } from '../requestFields';
import { needsLossReason, REQUEST_MOVES, type RequestStage } from '../requestStages';
import { siteRequestMoved } from '../siteRequest.events';
import { confidentialFields, writeRequestStory } from './requestWrites';
import { SiteRequestModel, type SiteRequestRecord } from './SiteRequestModel';

interface Move {
  stage: RequestStage;
  version: number;
  patch: object;
}

/** Writes a move with audit, story and event; the caller has checked that it is allowed. */
async function writeMove(ctx: CommandContext, before: SiteRequestRecord, { stage, version, patch }: Move): Promise<SiteRequestRecord> {
  const id = before._id.toHexString();
  const after = await updateVersioned(SiteRequestModel, id, version, { ...patch, stage, stageSince: ctx.now });
  await ctx.audit({ subject: { type: 'SiteRequest', id }, action: 'move', before, after, confidential: confidentialFields(after.confidentiality) });
  await writeRequestStory(ctx, after, {
    kind: 'requestMoved',
    params: { from: `@siteRequest.stages.${before.stage}`, to: `@siteRequest.stages.${stage}` },
    ...(after.lossReason ? { text: after.lossNote ?? '' } : {}),
    reference: { type: 'SiteRequest', id },
  });
  await ctx.emit(siteRequestMoved, { siteRequestId: id, from: before.stage, to: stage });
  return after;
}

/** Takes a request a step on, back, to the parked or to the lost ones; the latter two with a reason. */
export const moveSiteRequest = defineCommand({
  name: 'siteRequest.move',
  input: moveSiteRequestInput,
  async run(ctx, { id, version, stage, lossReason, lossNote, reservedUntil }): Promise<SiteRequestRecord> {
    const before = await loadVisible(SiteRequestModel, ctx.ability, 'SiteRequest', id);
    ctx.authorise('move', 'SiteRequest', before);
    if (before.version !== version) throw new AppError('CONFLICT', { current: before });
    if (before.archivedAt || !canMove(REQUEST_MOVES, before.stage, stage))
      throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.stage, to: stage } });
    if (reservedUntil != null && reservedUntil < ctx.today) throw invalid('reservedUntil', 'date.past');
    const ends = needsLossReason(stage);
    return writeMove(ctx, before, {
      stage,
      version,
      patch: { lossReason: ends ? lossReason : null, lossNote: ends ? (lossNote ?? null) : null, reservedUntil },
    });
  },
});

const BEFORE_PROPOSAL: readonly RequestStage[] = ['received', 'screened'];

/** An offer went out within the running command: the clock stops, and the request stands at "proposed" at least. */
export async function noteOfferSent(ctx: CommandContext, siteRequestId: string): Promise<SiteRequestRecord> {
  const before = await loadVisible(SiteRequestModel, ctx.ability, 'SiteRequest', siteRequestId);
  const patch = { sitesSentAt: before.sitesSentAt ?? ctx.now };
  if (BEFORE_PROPOSAL.includes(before.stage)) return writeMove(ctx, before, { stage: 'proposed', version: before.version, patch });
  return before.sitesSentAt ? before : updateVersioned(SiteRequestModel, siteRequestId, before.version, patch);
}
