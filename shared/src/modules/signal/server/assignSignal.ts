import { activeCompany } from '@ortstreu/shared/company/server';
import { AppError, invalid } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible, updateVersioned } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { assignSignalInput } from '../signal';
import { signalAssigned } from '../signal.events';
import { SignalModel, type SignalRecord } from './SignalModel';
import { secretsOf, tellSignal } from './signalWrites';

/** The observation is about another company. Only before the decision, and not for what a visit said: that stays where the visit was. */
export const assignSignal = defineCommand({
  name: 'signal.assign',
  input: assignSignalInput,
  async run(ctx, { id, version, companyId }): Promise<SignalRecord> {
    const before = await loadVisible(SignalModel, ctx.ability, 'Signal', id);
    ctx.authorise('confirm', 'Signal', before);
    if (before.version === version && before.status !== 'new') throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.status, to: 'new' } });
    if (before.visitId) throw invalid('companyId', 'signal.fromVisit');
    await activeCompany(ctx, companyId);
    const after = await updateVersioned(SignalModel, id, version, { companyId: new Types.ObjectId(companyId) });
    await ctx.audit({ subject: { type: 'Signal', id }, action: 'assign', before, after, confidential: secretsOf(after) });
    await tellSignal(ctx, before, 'signalAssigned');
    await tellSignal(ctx, after, 'signalRecorded');
    for (const company of [before.companyId.toHexString(), companyId]) await ctx.emit(signalAssigned, { signalId: id, companyId: company });
    return after;
  },
});
