import { idSchema, localDateSchema, type LocalDate, type Transitions } from '@ortstreu/shared/kernel';
import { z } from 'zod';

export const FOLLOW_UP_STATUSES = ['open', 'done', 'cancelled'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

export const FOLLOW_UP_MOVES: Transitions<FollowUpStatus> = { open: ['done', 'cancelled'], done: ['open'], cancelled: ['open'] };

export const FOLLOW_UP_KINDS = ['visit', 'call', 'mail', 'task'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** Who wanted it: a person, the regular cadence, or the level of attention. */
export const FOLLOW_UP_ORIGINS = ['person', 'cadence', 'attention'] as const;
export type FollowUpOrigin = (typeof FOLLOW_UP_ORIGINS)[number];

const note = z.string().trim().max(2000).nullish();
const decision = { id: idSchema, version: z.number().int().min(1) };

export const scheduleFollowUpInput = z.strictObject({
  companyId: idSchema,
  ownerId: idSchema,
  kind: z.enum(FOLLOW_UP_KINDS, 'notAnOption').default('visit'),
  dueOn: localDateSchema,
  note,
  origin: z.enum(FOLLOW_UP_ORIGINS, 'notAnOption').default('person'),
});
export type ScheduleFollowUpInput = z.input<typeof scheduleFollowUpInput>;

export const rescheduleFollowUpInput = z.strictObject({ ...decision, dueOn: localDateSchema, ownerId: idSchema.optional(), note });
export type RescheduleFollowUpInput = z.input<typeof rescheduleFollowUpInput>;

export const completeFollowUpInput = z.strictObject({
  ...decision,
  outcome: z.enum(['done', 'cancelled'], 'notAnOption').default('done'),
  note,
  /** Day of the contact that took place; resets the cadence. */
  contactOn: localDateSchema.nullish(),
});
export type CompleteFollowUpInput = z.input<typeof completeFollowUpInput>;

/** Takes a closing back. */
export const reopenFollowUpInput = z.strictObject(decision);
export type ReopenFollowUpInput = z.input<typeof reopenFollowUpInput>;

/** A contact that took place on its day stays in calendars; what was dropped or came earlier goes. */
export const leavesCalendar = ({ status, dueOn, completedOn }: { status: FollowUpStatus; dueOn: LocalDate; completedOn: LocalDate | null }): boolean =>
  status === 'cancelled' || (status === 'done' && completedOn !== null && completedOn < dueOn);
