import type { Confidentiality } from '@ortstreu/shared/access';
import { invalid, type LocalDate } from '@ortstreu/shared/kernel';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { findUser } from '@ortstreu/shared/user/server';
import { commitmentAdded } from '../commitment.events';
import { CommitmentModel, type CommitmentRecord } from './CommitmentModel';

export interface StoredPromise {
  companyId: string;
  visitId?: string | null | undefined;
  text: string;
  ownerId: string;
  dueOn: LocalDate;
  /** As open as the visit on which it was given; the owner always reads it. */
  confidentiality?: Confidentiality;
  readerIds?: readonly string[];
}

/** The text of a restricted promise stays out of the audit. */
export const commitmentSecrets = (commitment: Pick<CommitmentRecord, 'confidentiality'>): string[] =>
  commitment.confidentiality === 'restricted' ? ['text', 'note'] : [];

/** What every line of the story about a promise has: it is as open as the promise. */
export const commitmentLine = ({ _id, companyId, confidentiality, readerIds }: CommitmentRecord) => ({
  companyId: companyId.toHexString(),
  reference: { type: 'Commitment', id: _id.toHexString() },
  confidentiality,
  readerIds: readerIds.map((reader) => reader.toHexString()),
});

/** Stores one promise within the running command. `path` is where its owner stands in the input. */
export async function createCommitment(ctx: CommandContext, promise: StoredPromise, path = 'ownerId'): Promise<CommitmentRecord> {
  const owner = await findUser(promise.ownerId);
  if (owner?.status !== 'active') throw invalid(path, 'user.notActive');
  const readerIds = promise.confidentiality === 'restricted' ? [...new Set([promise.ownerId, ...(promise.readerIds ?? [])])] : [];
  const commitment = (await new CommitmentModel({ ...promise, readerIds }).save()).toObject<CommitmentRecord>();
  const commitmentId = commitment._id.toHexString();
  const { companyId, confidentiality } = promise;
  await ctx.audit({ subject: { type: 'Commitment', id: commitmentId }, action: 'create', after: commitment, confidential: commitmentSecrets(commitment) });
  await writeTimeline(ctx, {
    companyId,
    kind: 'commitmentMade',
    params: { title: promise.text, dueOn: promise.dueOn },
    reference: { type: 'Commitment', id: commitmentId },
    ...(confidentiality ? { confidentiality } : {}),
    readerIds,
  });
  await ctx.emit(commitmentAdded, { commitmentId, companyId });
  return commitment;
}
