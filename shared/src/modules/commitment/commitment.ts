import { idSchema, localDateSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

/** A promise is open until it is kept or, with a reason, given up. */
export const COMMITMENT_STATUSES = ['open', 'kept', 'dropped'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** What we promised, who keeps it and by when: none of the three may be missing. */
export const newCommitmentSchema = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  ownerId: idSchema,
  dueOn: localDateSchema,
});
export type NewCommitment = z.input<typeof newCommitmentSchema>;

export const addCommitmentInput = z.strictObject({ companyId: idSchema, visitId: idSchema.nullish(), ...newCommitmentSchema.shape });
export type AddCommitmentInput = z.input<typeof addCommitmentInput>;

const decision = { id: idSchema, version: z.number().int().min(1) };

export const completeCommitmentInput = z
  .strictObject({
    ...decision,
    outcome: z.enum(['kept', 'dropped'], 'notAnOption').default('kept'),
    note: z.string().trim().max(2000).nullish(),
  })
  .refine((input) => input.outcome === 'kept' || Boolean(input.note), { path: ['note'], error: 'commitment.reasonMissing' });
export type CompleteCommitmentInput = z.input<typeof completeCommitmentInput>;

/** Takes a closing back. */
export const reopenCommitmentInput = z.strictObject(decision);
export type ReopenCommitmentInput = z.input<typeof reopenCommitmentInput>;
