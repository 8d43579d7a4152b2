import { FEDERAL_STATES, type FederalState } from '@ortstreu/shared/kernel';
import { LOCALES, type Locale } from '@ortstreu/shared/i18n';
import { z } from 'zod';

export const MAIL_SECURITIES = ['none', 'starttls', 'tls'] as const;
export type MailSecurity = (typeof MAIL_SECURITIES)[number];

/** Months between two visits of the regular cadence, by importance of the company. */
export interface CadenceMonths {
  A: number;
  B: number;
  C: number;
}

/** What the agency has decided for itself. */
export interface AgencySettings {
  version: number;
  agencyName: string;
  /** Decides which days are holidays. */
  federalState: FederalState;
  /** IANA zone that decides what "today" is. */
  timeZone: string;
  /** Language of mails to people without an account and of new accounts. */
  locale: Locale;
  cadenceMonths: CadenceMonths;
  /** How many regular visits an account manager gets planned in one week at most. */
  weeklyVisitLimit: number;
  /** The mail relay without its password; null while none is set. */
  mailRelay: MailRelayView | null;
}

export interface MailRelayView {
  host: string;
  port: number;
  security: MailSecurity;
  user: string | null;
  hasPassword: boolean;
  /** Sender of all mail, `Name <address>` or an address. */
  from: string;
}

/** The outcome of the last test mail. */
export interface MailTest {
  requestedAt: Date;
  finishedAt: Date | null;
  /** Null while under way; otherwise what went wrong, empty when it went through. */
  error: string | null;
}

export const DEFAULT_SETTINGS: AgencySettings = {
  version: 0,
  agencyName: 'Ortstreu',
  federalState: 'NW',
  timeZone: 'Europe/Berlin',
  locale: 'de',
  cadenceMonths: { A: 12, B: 24, C: 36 },
  weeklyVisitLimit: 5,
  mailRelay: null,
};

const isTimeZone = (value: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
};

const agencyName = z.string().trim().min(1, 'required').max(160);
const federalState = z.enum(FEDERAL_STATES);
const timeZone = z.string().refine(isTimeZone, 'timeZone.unknown');
const locale = z.enum(LOCALES);
const months = z.int().min(1).max(120);
const version = z.int().min(1);

export const agencyInput = z.object({ agencyName, federalState, timeZone: timeZone.default('Europe/Berlin'), locale: locale.default('de') });
export const updateSettingsInput = z.object({
  version,
  agencyName,
  federalState,
  timeZone,
  locale,
  cadenceMonths: z.object({ A: months, B: months, C: months }),
  weeklyVisitLimit: z.int().min(1).max(50),
});
export const updateMailRelayInput = z.object({
  version,
  /** Null takes the relay out: mail then stays on this machine or goes where the environment says. */
  relay: z
    .object({
      host: z
        .string()
        .trim()
        .min(1, 'required')
        .max(253)
        .regex(/^[A-Za-z0-9.:-]+$/, 'host.invalid'),
      port: z.int().min(1).max(65_535),
      security: z.enum(MAIL_SECURITIES),
      user: z.string().trim().max(254).nullish(),
      /** Absent or null keeps the stored one, an empty text removes it. */
      password: z.string().max(500).nullish(),
      from: z
        .string()
        .trim()
        .min(1, 'required')
        .max(254)
        .regex(/^(?:[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'email.invalid'),
    })
    .nullable(),
});

export type AgencyInput = z.input<typeof agencyInput>;
export type UpdateSettingsInput = z.input<typeof updateSettingsInput>;
export type UpdateMailRelayInput = z.input<typeof updateMailRelayInput>;
