import { CONFIDENTIALITIES, type Confidentiality } from '@ortstreu/shared/access';
import type { Locale } from '@ortstreu/shared/i18n';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import type { PublicOffer } from '../publicOffer';

export interface OfferItem {
  siteId: Types.ObjectId;
  text: string | null;
}

/** Chosen sites for a request, sent as a private page. */
export interface OfferRecord extends StoredRecord {
  siteRequestId: Types.ObjectId;
  title: string;
  locale: Locale;
  intro: string | null;
  reasons: string[];
  items: OfferItem[];
  recipient: { name: string | null; email: string };
  contactPhone: string | null;
  /** Last day on which the link works. */
  validUntil: LocalDate;
  createdById: Types.ObjectId | null;
  sentAt: Date | null;
  sentById: Types.ObjectId | null;
  revokedAt: Date | null;
  /** The link's token is derived from the salt and never stored; the hash finds the offer. */
  tokenSalt: string | null;
  tokenHash: string | null;
  /** What the page says, as of the day of sending. */
  published: PublicOffer | null;
  viewCount: number;
  firstViewedAt: Date | null;
  lastViewedAt: Date | null;
  /** When an opening was last told in the story and as news. */
  viewToldAt: Date | null;
  /** As confidential as the request. */
  confidentiality: Confidentiality;
  readerIds: Types.ObjectId[];
  isSample: boolean;
  archivedAt: Date | null;
}

const sub = (fields: Record<string, unknown>) => new Schema(fields, { _id: false, minimize: false });
const text = { type: String, default: null };
const instant = { type: Date, default: null };
const reference = { type: Schema.Types.ObjectId, default: null };

const schema = new Schema<OfferRecord>(
  {
    ...recordFields,
    siteRequestId: { type: Schema.Types.ObjectId, required: true },
    title: { type: String, required: true },
    locale: { type: String, enum: ['de', 'en'], default: 'de' },
    intro: text,
    reasons: { type: [String], default: [] },
    items: { type: [sub({ siteId: { type: Schema.Types.ObjectId, required: true }, text })], default: [] },
    recipient: { type: sub({ name: text, email: { type: String, required: true } }), required: true },
    contactPhone: text,
    validUntil: { type: String, required: true },
    createdById: reference,
    sentAt: instant,
    sentById: reference,
    revokedAt: instant,
    tokenSalt: text,
    tokenHash: text,
    published: { type: Schema.Types.Mixed, default: null },
    viewCount: { type: Number, default: 0 },
    firstViewedAt: instant,
    lastViewedAt: instant,
    viewToldAt: instant,
    confidentiality: { type: String, enum: CONFIDENTIALITIES, default: 'office' },
    readerIds: { type: [Schema.Types.ObjectId], default: [] },
    isSample: { type: Boolean, default: false },
    archivedAt: instant,
  },
  { ...recordOptions, collection: 'offers' },
);

schema.index({ siteRequestId: 1, _id: -1 });
schema.index({ sentAt: -1, _id: -1 });
schema.index({ 'items.siteId': 1 });
schema.index({ tokenHash: 1 }, { unique: true, partialFilterExpression: { tokenHash: { $type: 'string' } } });

export const OfferModel = model<OfferRecord>('Offer', schema);
