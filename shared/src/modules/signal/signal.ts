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

/** Every decision may be taken back or replaced by another one. */
export const SIGNAL_MOVES: Transitions<SignalStatus> = {
  new: ['confirmed', 'dismissed', 'resolved'],
  confirmed: ['new', 'dismissed', 'resolved'],
  dismissed: ['new', 'confirmed'],
  resolved: ['new', 'confirmed'],
};

const EVIDENCE_LENGTH = 4000;
const words = z.string().trim().max(EVIDENCE_LENGTH);

export const recordSignalInput = z
  .strictObject({
    companyId: idSchema,
    kind: z.enum(SIGNAL_KIND_CODES, 'notAnOption'),
    source: z.enum(SIGNAL_SOURCES, 'notAnOption'),
    certainty: z.enum(CERTAINTIES, 'notAnOption'),
    observedOn: localDateSchema,
    /** What was seen or said, in words. */
    evidence: words.nullish(),
    link: z
      .url({ protocol: /^https?$/, error: 'url.invalid' })
      .max(2000)
      .nullish(),
    /** Last day on which it counts, when the evidence itself names one; otherwise the catalogue decides. */
    expiresOn: localDateSchema.nullish(),
    confidentiality: z.enum(CONFIDENTIALITIES, 'notAnOption').default('office'),
    /** People beside the author who may read a restricted signal. */
    readerIds: z.array(idSchema).max(50).default([]),
  })
  .refine((input) => !input.expiresOn || input.expiresOn >= input.observedOn, { path: ['expiresOn'], error: 'date.beforeStart' });
export type RecordSignalInput = z.input<typeof recordSignalInput>;

const decision = { id: idSchema, version: z.number().int().min(1) };

export const confirmSignalInput = z.strictObject(decision);

/** Takes a decision back: nobody has decided. */
export const reopenSignalInput = z.strictObject(decision);

export const dismissSignalInput = z.strictObject({ ...decision, reason: z.enum(DISMISS_REASONS, 'notAnOption'), note: words.nullish() });

/** The observation is about another company. */
export const assignSignalInput = z.strictObject({ ...decision, companyId: idSchema });

/** The file was closed, the accounts were filed, the obstacle is gone, the red flag was answered. */
export const resolveSignalInput = z.strictObject({ ...decision, note: words.min(1) });
