import { CONFIDENTIALITIES } from '@ortstreu/shared/access';
import { idSchema, localDateSchema, type Transitions } from '@ortstreu/shared/kernel';
import { z } from 'zod';
import { SIGNAL_KIND_CODES } from './signalKinds';

export const SIGNAL_STATUSES = ['new', 'confirmed', 'dismissed', 'resolved'] as const;
export type SignalStatus = (typeof SIGNAL_STATUSES)[number];

/** How sure we are: told by the company or a partner, seen by ourselves, published, or hearsay. */
export const CERTAINTIES = ['told', 'observed', 'published', 'rumour'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const SIGNAL_SOURCES = ['visit', 'company', 'partner', 'press', 'register', 'authority', 'jobPostings', 'other'] as const;
export type SignalSource = (typeof SIGNAL_SOURCES)[number];

export const DISMISS_REASONS = ['wrongCompany', 'notTrue', 'outdated', 'alreadyKnown', 'irrelevant'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** A decision may be taken back: a dismissed signal can be confirmed later and the other way round. */
export const SIGNAL_MOVES: Transitions<SignalStatus> = {
  new: ['confirmed', 'dismissed', 'resolved'],
  confirmed: ['dismissed', 'resolved'],
  dismissed: ['confirmed'],
  resolved: ['confirmed'],
};

const EVIDENCE_LENGTH = 4000;

export const recordSignalInput = z.object({
  companyId: idSchema,
  kind: z.enum(SIGNAL_KIND_CODES, 'signal.kindUnknown'),
  source: z.enum(SIGNAL_SOURCES, 'signal.sourceUnknown'),
  certainty: z.enum(CERTAINTIES, 'signal.certaintyUnknown'),
  observedOn: localDateSchema,
  /** What was seen or said, in words. */
  evidence: z.string().trim().max(EVIDENCE_LENGTH, 'text.tooLong').optional(),
  link: z.url({ protocol: /^https?$/, error: 'url.invalid' }).max(2000, 'text.tooLong').optional(),
  /** Shorter or longer than the catalogue says, when the evidence itself names a date. */
  expiresOn: localDateSchema.optional(),
  confidentiality: z.enum(CONFIDENTIALITIES).default('office'),
  /** People beside the author who may read a restricted signal. */
  readerIds: z.array(idSchema).max(50, 'list.tooLong').default([]),
}).refine((input) => input.expiresOn === undefined || input.expiresOn >= input.observedOn, { path: ['expiresOn'], error: 'date.endBeforeStart' });
export type RecordSignalInput = z.input<typeof recordSignalInput>;

const decision = { id: idSchema, version: z.number().int().nonnegative() };

export const confirmSignalInput = z.object(decision);

export const dismissSignalInput = z.object({
  ...decision,
  reason: z.enum(DISMISS_REASONS, 'signal.reasonMissing'),
  note: z.string().trim().max(EVIDENCE_LENGTH, 'text.tooLong').optional(),
});

/** The file was closed, the accounts were filed, the obstacle is gone, the red flag was answered. */
export const resolveSignalInput = z.object({
  ...decision,
  note: z.string().trim().min(1, 'text.required').max(EVIDENCE_LENGTH, 'text.tooLong'),
});
