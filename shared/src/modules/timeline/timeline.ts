import { CONFIDENTIALITIES } from '@ortstreu/shared/access/grants';
import { idSchema } from '@ortstreu/shared/kernel';
import { z } from 'zod';

/** What happened; each kind has a sentence in the catalogue `timeline.kinds`. */
export const TIMELINE_KINDS = [
  'note',
  'call',
  'mail',
  'companyCreated',
  'companyUpdated',
  'companyArchived',
  'companyRestored',
  'companyImported',
  'contactCreated',
  'contactUpdated',
  'visitPlanned',
  'visitHeld',
  'visitCancelled',
  'signalRecorded',
  'signalConfirmed',
  'signalDismissed',
  'signalResolved',
  'signalAssigned',
  'levelChanged',
  'commitmentMade',
  'commitmentCompleted',
  'commitmentReopened',
  'followUpScheduled',
  'followUpCompleted',
  'followUpReopened',
  'caseOpened',
  'caseMoved',
  'requestCreated',
  'requestMoved',
  'offerSent',
  'offerViewed',
  'offerRevoked',
  'alertSent',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Kinds in which somebody of the office really spoke with the company; they reset the cadence. */
export const CONTACT_KINDS = ['call', 'mail', 'visitHeld'] as const satisfies readonly TimelineKind[];

export const MAX_NOTE_LENGTH = 20_000;

export const addNoteInput = z
  .strictObject({
    companyId: idSchema.nullish(),
    siteRequestId: idSchema.nullish(),
    /** A note is about something; a call is a real contact and resets the cadence. */
    kind: z.enum(['note', 'call', 'mail']).default('note'),
    text: z.string().trim().min(1).max(MAX_NOTE_LENGTH),
    confidentiality: z.enum(CONFIDENTIALITIES).default('office'),
    readerIds: z.array(idSchema).max(50).default([]),
  })
  .refine((note) => Boolean(note.companyId) !== Boolean(note.siteRequestId), { path: ['companyId'], message: 'timeline.oneSubject' });
export type AddNoteInput = z.input<typeof addNoteInput>;
