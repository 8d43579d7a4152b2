import { activeCompany } from '@ortstreu/shared/company/server';
import { invalid } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { addCommitmentInput } from '../commitment';
import type { CommitmentRecord } from './CommitmentModel';
import { createCommitment } from './commitmentWrites';

/** A promise given outside a visit. */
export const addCommitment = defineCommand({
  name: 'commitment.add',
  input: addCommitmentInput,
  async run(ctx, input): Promise<CommitmentRecord> {
    await activeCompany(ctx, input.companyId);
    ctx.authorise('create', 'Commitment');
    if (input.dueOn < ctx.today) throw invalid('dueOn', 'date.past');
    return createCommitment(ctx, input);
  },
});
