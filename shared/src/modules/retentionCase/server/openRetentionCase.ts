import { companyById } from '@ortstreu/shared/company/server';
import { invalid, refusePastDays, searchTokens } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { openRetentionCaseInput } from '../retentionCase';
import { retentionCaseOpened } from '../retentionCase.events';
import { hexIds, readersOf } from './caseWrites';
import { RetentionCaseModel, type RetentionCaseRecord } from './RetentionCaseModel';

/** Opens a case on a company; whoever opens it owns it until somebody else is named. */
export const openRetentionCase = defineCommand({
  name: 'retentionCase.open',
  input: openRetentionCaseInput,
  async run(ctx, input): Promise<RetentionCaseRecord> {
    ctx.authorise('create', 'RetentionCase');
    const company = await companyById(ctx.scope, input.companyId);
    if (company.archivedAt) throw invalid('companyId', 'company.archived');
    refusePastDays(ctx.today, { 'nextStep.dueOn': input.nextStep?.dueOn });
    const byId = ctx.actor.kind === 'user' ? new Types.ObjectId(ctx.actor.id) : null;
    const ownerId = input.ownerId ?? byId?.toHexString() ?? null;
    const readerIds = readersOf(ctx, { ...input, ownerId });
    const saved = await new RetentionCaseModel({
      ...input,
      ownerId,
      readerIds,
      stage: 'recognised',
      stageSince: ctx.now,
      stageHistory: [{ stage: 'recognised', at: ctx.now, byId }],
      jobsAtStake: input.jobsAtStake ?? company.employees,
      measures: input.measures.map((measure) => ({ ...measure, _id: new Types.ObjectId() })),
      searchTokens: searchTokens(input.title, company.name),
      isSample: company.isSample,
    }).save();
    const record = saved.toObject<RetentionCaseRecord>();
    const caseId = record._id.toHexString();
    await ctx.audit({
      subject: { type: 'RetentionCase', id: caseId },
      action: 'open',
      after: record,
      confidential: input.confidentiality === 'restricted' ? ['title', 'description', 'nextStep', 'measures'] : [],
    });
    await writeTimeline(ctx, {
      companyId: input.companyId,
      kind: 'caseOpened',
      params: { title: record.title },
      reference: { type: 'RetentionCase', id: caseId },
      confidentiality: record.confidentiality,
      readerIds: hexIds(readerIds),
    });
    await ctx.emit(retentionCaseOpened, { caseId, companyId: input.companyId });
    return record;
  },
});
