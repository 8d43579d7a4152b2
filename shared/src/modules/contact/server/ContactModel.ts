import type { LocalDate } from '@ortstreu/shared/kernel';
import { GERMAN, recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import { CONTACT_ROLES, SALUTATIONS, type ContactRole } from '../contact';

/** A person at a company. Personal data: only what the work needs. */
export interface ContactRecord extends StoredRecord {
  companyId: Types.ObjectId;
  salutation: (typeof SALUTATIONS)[number];
  title: string | null;
  firstName: string | null;
  lastName: string;
  role: ContactRole;
  jobTitle: string | null;
  email: string | null;
  /** E.164 */
  phone: string | null;
  mobile: string | null;
  isPrimary: boolean;
  leftOn: LocalDate | null;
  searchTokens: string[];
  /** The import that brought the person, to be taken back. */
  importRunId: Types.ObjectId | null;
  isSample: boolean;
  archivedAt: Date | null;
}

const text = { type: String, default: null };

const schema = new Schema<ContactRecord>(
  {
    ...recordFields,
    companyId: { type: Schema.Types.ObjectId, required: true },
    salutation: { type: String, enum: SALUTATIONS, default: 'none' },
    title: text,
    firstName: text,
    lastName: { type: String, required: true },
    role: { type: String, enum: CONTACT_ROLES, default: 'other' },
    jobTitle: text,
    email: text,
    phone: text,
    mobile: text,
    isPrimary: { type: Boolean, default: false },
    leftOn: text,
    searchTokens: { type: [String], default: [] },
    importRunId: { type: Schema.Types.ObjectId, default: null },
    isSample: { type: Boolean, default: false },
    archivedAt: { type: Date, default: null },
  },
  { ...recordOptions, collection: 'contacts' },
);
schema.index({ companyId: 1, lastName: 1 });
schema.index({ lastName: 1, _id: 1 }, { collation: GERMAN });
schema.index({ searchTokens: 1 });

export const ContactModel = model<ContactRecord>('Contact', schema);
