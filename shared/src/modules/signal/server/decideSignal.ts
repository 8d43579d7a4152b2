import { defineCommand, loadVisible } from '@ortstreu/shared/kernel/server';
import { confirmSignalInput, dismissSignalInput, reopenSignalInput, resolveSignalInput } from '../signal';
import { SignalModel, type SignalRecord } from './SignalModel';
import { decideSignal } from './signalWrites';

/** "Yes, that is so": hearsay counts from now on. */
export const confirmSignal = defineCommand({
  name: 'signal.confirm',
  input: confirmSignalInput,
  async run(ctx, { id, version }): Promise<SignalRecord> {
    const before = await loadVisible(SignalModel, ctx.ability, 'Signal', id);
    ctx.authorise('confirm', 'Signal', before);
    return decideSignal(ctx, before, { version, to: 'confirmed' });
  },
});

/** Takes a signal out of the assessment, with the reason. */
export const dismissSignal = defineCommand({
  name: 'signal.dismiss',
  input: dismissSignalInput,
  async run(ctx, { id, version, reason, note }): Promise<SignalRecord> {
    const before = await loadVisible(SignalModel, ctx.ability, 'Signal', id);
    ctx.authorise('dismiss', 'Signal', before);
    return decideSignal(ctx, before, { version, to: 'dismissed', reason, note });
  },
});

/** What was observed was true and is over, e.g. the accounts were filed or the red flag was answered. */
export const resolveSignal = defineCommand({
  name: 'signal.resolve',
  input: resolveSignalInput,
  async run(ctx, { id, version, note }): Promise<SignalRecord> {
    const before = await loadVisible(SignalModel, ctx.ability, 'Signal', id);
    ctx.authorise('complete', 'Signal', before);
    return decideSignal(ctx, before, { version, to: 'resolved', note });
  },
});

/** "Rückgängig": the signal waits for a decision again. Whoever may decide may also take it back. */
export const reopenSignal = defineCommand({
  name: 'signal.reopen',
  input: reopenSignalInput,
  async run(ctx, { id, version }): Promise<SignalRecord> {
    const before = await loadVisible(SignalModel, ctx.ability, 'Signal', id);
    ctx.authorise('confirm', 'Signal', before);
    return decideSignal(ctx, before, { version, to: 'new' });
  },
});
