import type { FederalState } from '@ortstreu/shared/kernel';
import type { Locale } from '@ortstreu/shared/i18n';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema } from 'mongoose';
import type { CadenceMonths, MailSecurity, MailTest } from '../settings';

/** One agency per installation, hence one record with a fixed id. */
export const SETTINGS_ID = '000000000000000000000001';

export interface StoredMailRelay {
  host: string;
  port: number;
  security: MailSecurity;
  user: string | null;
  passwordSealed: string | null;
  from: string;
}

export interface StoredSettings extends StoredRecord {
  agencyName: string;
  federalState: FederalState;
  timeZone: string;
  locale: Locale;
  cadenceMonths: CadenceMonths;
  weeklyVisitLimit: number;
  mailRelay: StoredMailRelay | null;
  mailTest: MailTest | null;
}

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;

const schema = new Schema<StoredSettings>(
  {
    ...recordFields,
    agencyName: text,
    federalState: text,
    timeZone: text,
    locale: text,
    cadenceMonths: { type: new Schema<CadenceMonths>({ A: number, B: number, C: number }, { _id: false }), required: true },
    weeklyVisitLimit: number,
    mailRelay: {
      type: new Schema<StoredMailRelay>(
        { host: text, port: number, security: text, user: { type: String, default: null }, passwordSealed: { type: String, default: null }, from: text },
        { _id: false },
      ),
      default: null,
    },
    mailTest: {
      type: new Schema<MailTest>(
        { requestedAt: { type: Date, required: true }, finishedAt: { type: Date, default: null }, error: { type: String, default: null } },
        { _id: false },
      ),
      default: null,
    },
  },
  { ...recordOptions, collection: 'settings' },
);

export const SettingsModel = model<StoredSettings>('Settings', schema);
