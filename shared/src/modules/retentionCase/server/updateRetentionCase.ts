import { companyById } from '@ortstreu/shared/company/server';
import { refusePastDays, searchTokens } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { updateRetentionCaseInput } from '../retentionCase';
import { retentionCaseUpdated } from '../retentionCase.events';
import { hexIds, readersOf } from './caseWrites';
import { RetentionCaseModel, type RetentionCaseRecord } from './RetentionCaseModel';

const SECRET_TEXTS = ['title', 'description', 'nextStep', 'measures'];

/** Changes a case; the stage has its own command. */
export const updateRetentionCase = defineCommand({
  name: 'retentionCase.update',
  input: updateRetentionCaseInput,
  async run(ctx, { id, version, measures, ...fields }): Promise<RetentionCaseRecord> {
    const before = await loadVisible(RetentionCaseModel, ctx.ability, 'RetentionCase', id);
    ctx.authorise('update', 'RetentionCase', before);
    refusePastDays(ctx.today, { 'nextStep.dueOn': fields.nextStep?.dueOn }, { 'nextStep.dueOn': before.nextStep?.dueOn });
    const confidentiality = fields.confidentiality ?? before.confidentiality;
    const readerIds = readersOf(ctx, {
      confidentiality,
      readerIds: fields.readerIds ?? hexIds(before.readerIds),
      ownerId: fields.ownerId === undefined ? before.ownerId?.toHexString() : fields.ownerId,
      teamIds: fields.teamIds ?? hexIds(before.teamIds),
    });
    const company = await companyById(ctx.scope, before.companyId.toHexString());
    const after = await updateVersioned(RetentionCaseModel, id, version, {
      ...fields,
      readerIds,
      measures: measures?.map(({ id: measureId, ...measure }) => ({ ...measure, _id: new Types.ObjectId(measureId ?? undefined) })),
      searchTokens: searchTokens(fields.title ?? before.title, company.name),
    });
    await ctx.audit({
      subject: { type: 'RetentionCase', id },
      action: 'update',
      before,
      after,
      confidential: confidentiality === 'restricted' ? SECRET_TEXTS : [],
    });
    await ctx.emit(retentionCaseUpdated, { caseId: id, companyId: before.companyId.toHexString() });
    return after;
  },
});
