import { model, Schema, type Types } from 'mongoose';
import type { ImportField } from '../importFields';

/** The mapping that a person last confirmed for these headers. */
export interface ImportMappingRecord {
  _id: Types.ObjectId;
  headerSignature: string;
  mapping: (ImportField | null)[];
  wzVersion: '2008' | '2025';
  leaveOutUnreadable: boolean;
  updatedAt: Date;
}

const schema = new Schema<ImportMappingRecord>(
  {
    headerSignature: { type: String, required: true },
    mapping: { type: [String], default: [] },
    wzVersion: { type: String, required: true },
    leaveOutUnreadable: { type: Boolean, default: false },
    updatedAt: { type: Date, required: true },
  },
  { collection: 'importMappings', versionKey: false },
);
schema.index({ headerSignature: 1 }, { unique: true });

export const ImportMappingModel = model<ImportMappingRecord>('ImportMapping', schema);
