import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { completeCommitmentInput } from '../commitment';
import { commitmentCompleted } from '../commitment.events';
import { CommitmentModel, type CommitmentRecord } from './CommitmentModel';
import { commitmentLine, commitmentSecrets } from './commitmentWrites';

/** A promise is kept, or given up with the reason. */
export const completeCommitment = defineCommand({
  name: 'commitment.complete',
  input: completeCommitmentInput,
  async run(ctx, { id, version, outcome, note }): Promise<CommitmentRecord> {
    const before = await loadVisible(CommitmentModel, ctx.ability, 'Commitment', id);
    ctx.authorise('complete', 'Commitment', before);
    if (before.version === version && before.status !== 'open') throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.status, to: outcome } });
    const completedById = ctx.actor.kind === 'user' ? new Types.ObjectId(ctx.actor.id) : null;
    const after = await updateVersioned(CommitmentModel, id, version, { status: outcome, completedOn: ctx.today, completedById, note: note ?? null });
    await ctx.audit({ subject: { type: 'Commitment', id }, action: 'complete', before, after, confidential: commitmentSecrets(after) });
    await writeTimeline(ctx, {
      ...commitmentLine(after),
      kind: 'commitmentCompleted',
      text: note ?? '',
      params: { title: after.text, outcome: `@commitment.status.${outcome}` },
    });
    await ctx.emit(commitmentCompleted, { commitmentId: id, companyId: after.companyId.toHexString() });
    return after;
  },
});
