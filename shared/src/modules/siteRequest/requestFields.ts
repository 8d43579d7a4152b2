import { z } from 'zod';
import { idSchema, localDateSchema } from '@ortstreu/shared/kernel';
import { CONFIDENTIALITIES } from '@ortstreu/shared/access';
import { criteriaSchema } from './criteria';
import { LOSS_REASONS, needsLossReason, REQUEST_STAGES } from './requestStages';

/** What the company wants: settle anew, move within reach, grow, or start. */
export const PROJECT_KINDS = ['settlement', 'relocation', 'expansion', 'startup'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** Who brought the request. */
export const REQUEST_SOURCES = ['company', 'consultant', 'stateAgency', 'gtai', 'broker', 'chamber', 'municipality', 'other'] as const;
export type RequestSource = (typeof REQUEST_SOURCES)[number];

const text = (max: number) => z.string().trim().max(max).nullish();
const amount = z.int().min(0).max(1_000_000).nullish();

/** The person who asks. For a company that is here already, `companyId` says which. */
export const requesterSchema = z.object({
  name: text(200),
  organisation: text(200),
  email: z.email().max(320).nullish(),
  phone: text(50),
  locale: z.enum(['de', 'en']).default('de'),
});

const requestFields = z.object({
  /** What the office calls it; stays in the office. */
  title: z.string().trim().min(1).max(200),
  /** Used instead of the name wherever colleagues read along; never shown outside. */
  codeName: text(100),
  kind: z.enum(PROJECT_KINDS).nullish(),
  source: z.enum(REQUEST_SOURCES),
  requester: requesterSchema,
  companyId: idSchema.nullish(),
  contactId: idSchema.nullish(),
  managerId: idSchema.nullish(),
  /** When the enquiry reached the agency. */
  arrivedAt: z.coerce.date(),
  description: text(10_000),
  jobsNow: amount,
  jobsIn3Years: amount,
  apprentices: amount,
  /** Planned investment in whole cents. */
  investmentCents: z.int().min(0).max(100_000_000_000_000).nullish(),
  /** When the company wants to have decided. */
  decisionOn: localDateSchema.nullish(),
  competitors: text(1000),
  nextStep: text(500),
  nextStepOn: localDateSchema.nullish(),
  reservedUntil: localDateSchema.nullish(),
  criteria: criteriaSchema,
  confidentiality: z.enum(CONFIDENTIALITIES),
  readerIds: z.array(idSchema).max(50),
});

export const createSiteRequestInput = requestFields.extend({
  requester: requestFields.shape.requester.default({ locale: 'de' }),
  criteria: requestFields.shape.criteria.default([]),
  confidentiality: requestFields.shape.confidentiality.default('office'),
  readerIds: requestFields.shape.readerIds.default([]),
});
export type CreateSiteRequestInput = z.input<typeof createSiteRequestInput>;

const versioned = { id: idSchema, version: z.int().min(1) };

/** Absent leaves alone, null clears. */
export const updateSiteRequestInput = z.object({ ...requestFields.partial().shape, ...versioned });
export type UpdateSiteRequestInput = z.input<typeof updateSiteRequestInput>;

export const moveSiteRequestInput = z
  .object({
    ...versioned,
    stage: z.enum(REQUEST_STAGES),
    lossReason: z.enum(LOSS_REASONS).nullish(),
    lossNote: text(1000),
    reservedUntil: localDateSchema.nullish(),
  })
  .refine(({ stage, lossReason }) => !needsLossReason(stage) || lossReason != null, { path: ['lossReason'], message: 'siteRequest.lossReasonMissing' });

export const siteRequestVersionInput = z.object(versioned);
export const archiveSiteRequestInput = z.object({ ...versioned, isArchived: z.boolean().default(true) });

/** The name colleagues see: the code name if there is one. */
export const displayName = (request: { title: string; codeName?: string | null }): string => request.codeName || request.title;
