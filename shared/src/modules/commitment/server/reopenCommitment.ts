import { activeCompany } from '@ortstreu/shared/company/server';
import { AppError } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { reopenCommitmentInput } from '../commitment';
import { commitmentReopened } from '../commitment.events';
import { CommitmentModel, type CommitmentRecord } from './CommitmentModel';
import { commitmentLine, commitmentSecrets } from './commitmentWrites';

/** „Rückgängig“: the promise is still to be kept. Whoever may close it may also take that back. */
export const reopenCommitment = defineCommand({
  name: 'commitment.reopen',
  input: reopenCommitmentInput,
  async run(ctx, { id, version }): Promise<CommitmentRecord> {
    const before = await loadVisible(CommitmentModel, ctx.ability, 'Commitment', id);
    ctx.authorise('complete', 'Commitment', before);
    if (before.version === version && before.status === 'open') throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.status, to: 'open' } });
    const companyId = before.companyId.toHexString();
    await activeCompany(ctx, companyId);
    const after = await updateVersioned(CommitmentModel, id, version, { status: 'open', completedOn: null, completedById: null, note: null });
    await ctx.audit({ subject: { type: 'Commitment', id }, action: 'reopen', before, after, confidential: commitmentSecrets(after) });
    await writeTimeline(ctx, { ...commitmentLine(after), kind: 'commitmentReopened', params: { title: after.text } });
    await ctx.emit(commitmentReopened, { commitmentId: id, companyId });
    return after;
  },
});
