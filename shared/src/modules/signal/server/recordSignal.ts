import { activeCompany } from '@ortstreu/shared/company/server';
import { invalid } from '@ortstreu/shared/kernel';
import { defineCommand } from '@ortstreu/shared/kernel/server';
import { recordSignalInput } from '../signal';
import type { SignalRecord } from './SignalModel';
import { createSignal } from './signalWrites';

/** Writes down an observation about a company. It counts at once unless it is hearsay. */
export const recordSignal = defineCommand({
  name: 'signal.record',
  input: recordSignalInput,
  async run(ctx, input): Promise<SignalRecord> {
    await activeCompany(ctx, input.companyId);
    ctx.authorise('create', 'Signal');
    if (input.observedOn > ctx.today) throw invalid('observedOn', 'date.future');
    return createSignal(ctx, input);
  },
});
