import { companiesByIds } from '@ortstreu/shared/company/server';
import { idSchema } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { z } from 'zod';
import { AssessmentModel } from './AssessmentModel';

/** Removes the assessments of companies that are gone; of one that is still there nothing is lost. Answers how many went. */
export const forgetAssessments = defineCommand({
  name: 'assessment.forget',
  input: z.strictObject({ companyIds: z.array(idSchema).min(1).max(1000) }),
  async run(ctx, { companyIds }): Promise<number> {
    ctx.authorise('run', 'Assessment');
    const there = new Set((await companiesByIds(ctx.scope, companyIds)).map(({ _id }) => _id.toHexString()));
    const gone = companyIds.filter((id) => !there.has(id)).map((id) => new Types.ObjectId(id));
    const { deletedCount } = await AssessmentModel.deleteMany({ companyId: { $in: gone } });
    return deletedCount;
  },
});
