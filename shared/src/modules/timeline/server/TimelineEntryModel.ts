import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { CONFIDENTIALITIES, type Confidentiality } from '@ortstreu/shared/access';
import { model, Schema, type Types } from 'mongoose';
import { TIMELINE_KINDS, type TimelineKind } from '../timeline';

/** One line of a company's or request's story; never changed afterwards. */
export interface TimelineEntryRecord extends StoredRecord {
  companyId: Types.ObjectId | null;
  siteRequestId: Types.ObjectId | null;
  at: Date;
  kind: TimelineKind;
  /** Who did it; null for the product itself. */
  actorId: Types.ObjectId | null;
  /** Written by a person; empty for what the product notes. */
  text: string;
  /** Values for the kind's sentence, e.g. a stage or a name. */
  params: Record<string, string | number>;
  /** The record that the line is about, if it has a page. */
  reference: { type: string; id: Types.ObjectId } | null;
  confidentiality: Confidentiality;
  readerIds: Types.ObjectId[];
}

const schema = new Schema<TimelineEntryRecord>(
  {
    ...recordFields,
    companyId: { type: Schema.Types.ObjectId, default: null },
    siteRequestId: { type: Schema.Types.ObjectId, default: null },
    at: { type: Date, required: true },
    kind: { type: String, enum: TIMELINE_KINDS, required: true },
    actorId: { type: Schema.Types.ObjectId, default: null },
    text: { type: String, default: '' },
    params: { type: Schema.Types.Mixed, default: {} },
    reference: {
      type: new Schema({ type: { type: String, required: true }, id: { type: Schema.Types.ObjectId, required: true } }, { _id: false }),
      default: null,
    },
    confidentiality: { type: String, enum: CONFIDENTIALITIES, default: 'office' },
    readerIds: { type: [Schema.Types.ObjectId], default: [] },
  },
  { ...recordOptions, collection: 'timeline' },
);
schema.index({ companyId: 1, at: -1, _id: -1 });
schema.index({ siteRequestId: 1, at: -1, _id: -1 }, { partialFilterExpression: { siteRequestId: { $type: 'objectId' } } });

export const TimelineEntryModel = model<TimelineEntryRecord>('TimelineEntry', schema);
