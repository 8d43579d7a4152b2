import { CONFIDENTIALITIES } from '@ortstreu/shared/access/grants';
import { idSchema, localDateSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';
import { CASE_OUTCOMES, CASE_STAGES, isClosedStage } from './stages';

/** What endangers the jobs; from the risk indicators of the field. */
export const CASE_CAUSES = [
  'spaceNeed',
  'leaseEnd',
  'permit',
  'neighbourConflict',
  'staffShortage',
  'succession',
  'crisis',
  'insolvency',
  'groupDecision',
  'courted',
  'costs',
  'infrastructure',
  'other',
] as const;
export type CaseCause = (typeof CASE_CAUSES)[number];

const title = z.string().trim().min(1).max(200);
const text = z.string().trim().max(10_000);
const jobs = z.number().int().min(0).max(1_000_000);
const version = z.number().int().min(1);

export const measureSchema = z.strictObject({
  /** Absent for a new measure. */
  id: idSchema.nullish(),
  title,
  ownerId: idSchema.nullish(),
  dueOn: localDateSchema.nullish(),
  isDone: z.boolean().default(false),
});

export const nextStepSchema = z.strictObject({ title, dueOn: localDateSchema.nullish() });

const fields = {
  title,
  cause: z.enum(CASE_CAUSES),
  description: text.nullish(),
  /** Jobs that may be lost. */
  jobsAtStake: jobs.nullish(),
  ownerId: idSchema.nullish(),
  teamIds: z.array(idSchema).max(20),
  nextStep: nextStepSchema.nullish(),
  measures: z.array(measureSchema).max(100),
  confidentiality: z.enum(CONFIDENTIALITIES),
  readerIds: z.array(idSchema).max(50),
};

export const openRetentionCaseInput = z.strictObject({
  ...fields,
  companyId: idSchema,
  teamIds: fields.teamIds.default([]),
  measures: fields.measures.default([]),
  confidentiality: fields.confidentiality.default('office'),
  readerIds: fields.readerIds.default([]),
  /** The signal that made somebody open the case. */
  signalId: idSchema.nullish(),
});
export type OpenRetentionCaseInput = z.input<typeof openRetentionCaseInput>;

export const updateRetentionCaseInput = z.strictObject({ id: idSchema, version, ...z.strictObject(fields).partial().shape });
export type UpdateRetentionCaseInput = z.input<typeof updateRetentionCaseInput>;

const outcomes = [...CASE_OUTCOMES.secured, ...CASE_OUTCOMES.lost] as const;

export const moveRetentionCaseInput = z
  .strictObject({
    id: idSchema,
    version,
    stage: z.enum(CASE_STAGES),
    outcome: z.enum(outcomes).nullish(),
    /** Why it ended so, for the council and for the next case. */
    reason: z.string().trim().max(2000).nullish(),
    jobsSecured: jobs.nullish(),
    jobsLost: jobs.nullish(),
  })
  .check((context) => {
    const { stage, outcome, reason } = context.value;
    if (!isClosedStage(stage)) return;
    const issue = (path: string, message: string) => context.issues.push({ code: 'custom', path: [path], message, input: context.value });
    if (!outcome) issue('outcome', 'required');
    else if (!(CASE_OUTCOMES[stage] as readonly string[]).includes(outcome)) issue('outcome', 'retentionCase.outcomeOfOtherStage');
    if (!reason) issue('reason', 'required');
  });
export type MoveRetentionCaseInput = z.input<typeof moveRetentionCaseInput>;
