import { Types } from 'mongoose';
import type { MailStatus } from '../mail';
import { MailModel, type MailRecord } from './MailModel';

/** Longer than any timeout of the transport, so that a claim never ends while its worker still talks to the server. */
const CLAIM_MS = 120_000;

/** Takes a mail for sending; null when it is settled, gone, or another worker has it. */
export const claimMail = async (id: string, now: Date): Promise<MailRecord | null> =>
  MailModel.findOneAndUpdate(
    { _id: new Types.ObjectId(id), status: 'queued', $or: [{ claimedUntil: null }, { claimedUntil: { $lte: now } }] },
    { $set: { claimedUntil: new Date(now.getTime() + CLAIM_MS) }, $inc: { attempts: 1 } },
    { returnDocument: 'after' },
  ).lean<MailRecord>();

/** Notes the end of a mail's way. */
export async function settleMail(id: Types.ObjectId, status: Exclude<MailStatus, 'queued'>, now: Date, error: string | null = null): Promise<void> {
  await MailModel.updateOne({ _id: id }, { $set: { status, settledAt: now, lastError: error, claimedUntil: null } });
}

/** Gives a mail back after a failure that may pass, with the server's words for the administrator. */
export async function releaseMail(id: Types.ObjectId, error: string): Promise<void> {
  await MailModel.updateOne({ _id: id }, { $set: { lastError: error.slice(0, 500), claimedUntil: null } });
}

/** True when the mail still waits, whoever has it. */
export const isMailWaiting = async (id: string): Promise<boolean> => (await MailModel.exists({ _id: new Types.ObjectId(id), status: 'queued' })) !== null;
