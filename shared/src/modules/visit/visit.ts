import { CONFIDENTIALITIES } from '@ortstreu/shared/access';
import { newCommitmentSchema } from '@ortstreu/shared/commitment';
import { idSchema, localDateSchema, type Transitions } from '@ortstreu/shared/kernel';
import { z } from 'zod';
import { INTERVIEW_GUIDE_V1, OPTION_SETS } from './interviewGuide';

export const VISIT_STATUSES = ['planned', 'held', 'cancelled'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** What happened cannot be planned again or cancelled. */
export const VISIT_MOVES: Transitions<VisitStatus> = { planned: ['held', 'cancelled'], held: [], cancelled: ['planned'] };

export const VISIT_KINDS = ['onSite', 'atOffice', 'phone', 'video', 'event'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export const ACTIONS_NEEDED = OPTION_SETS.actionNeeded;
export type ActionNeeded = (typeof ACTIONS_NEEDED)[number];

const ids = z.array(idSchema).max(50);
const words = z.string().trim().max(20_000);
const answerValue = z.union([z.number(), z.string(), z.boolean(), z.array(z.string()).max(50)]);
const answer = z.strictObject({ question: z.string().max(60), values: z.record(z.string().max(60), answerValue) });

const visitFields = {
  kind: z.enum(VISIT_KINDS, 'notAnOption'),
  /** Instant of the appointment, for planned visits. */
  plannedAt: z.coerce.date('date.invalid').nullish(),
  /** Day on which it happened, for held visits. */
  heldOn: localDateSchema.nullish(),
  contactIds: ids,
  /** Colleagues who take part; they may read what is confidential. */
  participantIds: ids,
  purpose: words.nullish(),
  summary: words.nullish(),
  answers: z.array(answer).max(60),
  actionNeeded: z.enum(ACTIONS_NEEDED, 'notAnOption').nullish(),
  /** Why somebody has to act. */
  actionNote: words.nullish(),
  cancelReason: words.nullish(),
  confidentiality: z.enum(CONFIDENTIALITIES, 'notAnOption'),
  readerIds: ids,
};

/** Promises given on this visit; already stored ones are completed, not sent again. */
const newCommitments = z.array(newCommitmentSchema).max(20).default([]);
/** Day of the next contact, which becomes a follow-up of the visitor. */
const nextContactOn = localDateSchema.nullish();

export const recordVisitInput = z.strictObject({
  companyId: idSchema,
  status: z.enum(VISIT_STATUSES, 'notAnOption').default('held'),
  guideVersion: z.string().max(20).default(INTERVIEW_GUIDE_V1.version),
  ...visitFields,
  kind: visitFields.kind.default('onSite'),
  contactIds: ids.default([]),
  participantIds: ids.default([]),
  answers: visitFields.answers.default([]),
  confidentiality: visitFields.confidentiality.default('office'),
  readerIds: ids.default([]),
  commitments: newCommitments,
  nextContactOn,
});
export type RecordVisitInput = z.input<typeof recordVisitInput>;

export const updateVisitInput = z.strictObject({
  id: idSchema,
  version: z.number().int().min(1),
  status: z.enum(VISIT_STATUSES, 'notAnOption').optional(),
  ...z.strictObject(visitFields).partial().shape,
  commitments: newCommitments,
  nextContactOn,
});
export type UpdateVisitInput = z.input<typeof updateVisitInput>;
