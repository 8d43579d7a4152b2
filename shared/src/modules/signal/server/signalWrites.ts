import type { Confidentiality } from '@ortstreu/shared/access';
import { AppError, canMove, type LocalDate } from '@ortstreu/shared/kernel';
import { updateVersioned, type CommandContext } from '@ortstreu/shared/kernel/server';
import type { TimelineKind } from '@ortstreu/shared/timeline';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { signalExpiresOn } from '../signalExpiry';
import { SIGNAL_MOVES, type Certainty, type DismissReason, type SignalSource, type SignalStatus } from '../signal';
import { signalConfirmed, signalDismissed, signalRecorded, signalReopened, signalResolved } from '../signal.events';
import type { SignalKind } from '../signalKinds';
import { SignalModel, type SignalRecord } from './SignalModel';

export interface NewSignal {
  companyId: string;
  kind: SignalKind;
  source: SignalSource;
  certainty: Certainty;
  observedOn: LocalDate;
  evidence?: string | null | undefined;
  link?: string | null | undefined;
  expiresOn?: LocalDate | null | undefined;
  visitId?: string | undefined;
  question?: string | undefined;
  confidentiality: Confidentiality;
  /** People beside the author; ignored when it is open to the office. */
  readerIds: readonly string[];
}

const authorOf = (ctx: CommandContext): Types.ObjectId | null => (ctx.actor.kind === 'user' ? new Types.ObjectId(ctx.actor.id) : null);

/** Texts of a restricted signal stay out of audit and story. */
export const secretsOf = (signal: Pick<SignalRecord, 'confidentiality'>): string[] =>
  signal.confidentiality === 'restricted' ? ['evidence', 'link', 'decision'] : [];

/** A line about a signal in its company's story. */
export async function tellSignal(ctx: CommandContext, signal: SignalRecord, kind: TimelineKind): Promise<void> {
  await writeTimeline(ctx, {
    companyId: signal.companyId.toHexString(),
    kind,
    params: { kind: `@signal.kind.${signal.kind}` },
    reference: { type: 'Signal', id: signal._id.toHexString() },
    confidentiality: signal.confidentiality,
    readerIds: signal.readerIds.map((id) => id.toHexString()),
  });
}

/** Stores one observation within the running command, with audit, story and event. */
export async function createSignal(ctx: CommandContext, { readerIds, ...fields }: NewSignal): Promise<SignalRecord> {
  const authorId = authorOf(ctx);
  const own = authorId ? [authorId.toHexString()] : [];
  const readers = fields.confidentiality === 'restricted' ? [...new Set([...own, ...readerIds])] : [];
  const expiresOn = fields.expiresOn ?? signalExpiresOn(fields.kind, fields.observedOn) ?? null;
  const draft = new SignalModel({ ...fields, expiresOn, authorId, readerIds: readers });
  const signal = (await draft.save()).toObject<SignalRecord>();
  const signalId = signal._id.toHexString();
  await ctx.audit({ subject: { type: 'Signal', id: signalId }, action: 'create', after: signal, confidential: secretsOf(signal) });
  await tellSignal(ctx, signal, 'signalRecorded');
  await ctx.emit(signalRecorded, { signalId, companyId: fields.companyId });
  return signal;
}

const OUTCOMES = {
  // Taking a decision back is no event of its own in the company's story.
  new: { action: 'reopen', event: signalReopened, line: null },
  confirmed: { action: 'confirm', event: signalConfirmed, line: 'signalConfirmed' },
  dismissed: { action: 'dismiss', event: signalDismissed, line: 'signalDismissed' },
  resolved: { action: 'resolve', event: signalResolved, line: 'signalResolved' },
} as const;

export interface SignalMove {
  version: number;
  to: SignalStatus;
  reason?: DismissReason | null | undefined;
  note?: string | null | undefined;
}

/** Confirms, dismisses, resolves or reopens a signal that was loaded and authorised before. */
export async function decideSignal(ctx: CommandContext, before: SignalRecord, { version, to, reason = null, note = null }: SignalMove): Promise<SignalRecord> {
  const signalId = before._id.toHexString();
  if (before.version === version && !canMove(SIGNAL_MOVES, before.status, to))
    throw new AppError('ILLEGAL_TRANSITION', { params: { from: before.status, to } });
  const decision = to === 'new' ? null : { at: ctx.now, byId: authorOf(ctx), reason, note };
  const after = await updateVersioned(SignalModel, signalId, version, { status: to, decision });
  const { action, event, line } = OUTCOMES[to];
  await ctx.audit({ subject: { type: 'Signal', id: signalId }, action, before, after, confidential: secretsOf(after) });
  if (line) await tellSignal(ctx, after, line);
  await ctx.emit(event, { signalId, companyId: after.companyId.toHexString() });
  return after;
}
