import { AppError, canMove } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { moveRetentionCaseInput } from '../retentionCase';
import { retentionCaseMoved } from '../retentionCase.events';
import { CASE_TRANSITIONS, isClosedStage, type CaseOutcome, type CaseStage } from '../stages';
import { hexIds } from './caseWrites';
import { RetentionCaseModel, type RetentionCaseRecord } from './RetentionCaseModel';

interface Ending {
  outcome: CaseOutcome | null;
  reason: string | null;
  jobsSecured: number | null;
  jobsLost: number | null;
  nextStep?: null;
}

/** What a stage writes about the end: nothing while the case is open; jobs at stake count as kept or lost unless said otherwise. */
function endingOf(stage: CaseStage, jobsAtStake: number | null, said: { [Key in keyof Omit<Ending, 'nextStep'>]?: Ending[Key] | undefined }): Ending {
  if (!isClosedStage(stage)) return { outcome: null, reason: null, jobsSecured: null, jobsLost: null };
  const usual = { jobsSecured: stage === 'secured' ? jobsAtStake : null, jobsLost: stage === 'lost' ? jobsAtStake : null };
  return {
    outcome: said.outcome ?? null,
    reason: said.reason ?? null,
    jobsSecured: said.jobsSecured ?? usual.jobsSecured,
    jobsLost: said.jobsLost ?? usual.jobsLost,
    nextStep: null,
  };
}

/** Moves a case along the board. The last two stages need an outcome and its reason; moving back clears them. */
export const moveRetentionCase = defineCommand({
  name: 'retentionCase.move',
  input: moveRetentionCaseInput,
  async run(ctx, { id, version, stage, outcome, reason, jobsSecured, jobsLost }): Promise<RetentionCaseRecord> {
    const before = await loadVisible(RetentionCaseModel, ctx.ability, 'RetentionCase', id);
    ctx.authorise('move', 'RetentionCase', before);
    if (!canMove(CASE_TRANSITIONS, before.stage, stage))
      throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.stage, to: stage }, issues: [{ path: 'stage', code: 'retentionCase.illegalMove' }] });
    const byId = ctx.actor.kind === 'user' ? new Types.ObjectId(ctx.actor.id) : null;
    const after = await updateVersioned(RetentionCaseModel, id, version, {
      stage,
      stageSince: ctx.now,
      stageHistory: [...before.stageHistory, { stage, at: ctx.now, byId }],
      ...endingOf(stage, before.jobsAtStake, { outcome, reason, jobsSecured, jobsLost }),
    });
    const companyId = before.companyId.toHexString();
    await ctx.audit({
      subject: { type: 'RetentionCase', id },
      action: 'move',
      before,
      after,
      confidential: before.confidentiality === 'restricted' ? ['reason', 'nextStep'] : [],
    });
    await writeTimeline(ctx, {
      companyId,
      kind: 'caseMoved',
      params: { from: `@retentionCase.stages.${before.stage}`, to: `@retentionCase.stages.${stage}` },
      reference: { type: 'RetentionCase', id },
      confidentiality: before.confidentiality,
      readerIds: hexIds(before.readerIds),
    });
    await ctx.emit(retentionCaseMoved, { caseId: id, companyId });
    return after;
  },
});
