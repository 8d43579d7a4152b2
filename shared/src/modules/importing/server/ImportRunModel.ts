import type { LocalDate } from '@ortstreu/shared/kernel';
import { recordFields, recordOptions, type StoredRecord } from '@ortstreu/shared/kernel/server';
import { model, Schema, type Types } from 'mongoose';
import { IMPORT_STATUSES, type ImportStatus } from '../importing';
import type { ImportField } from '../importFields';
import type { TextEncodingName } from './contentSniffer';
import type { Delimiter } from './csvRows';

/** How to read the stored file. */
export interface ImportSource {
  fileId: Types.ObjectId;
  format: 'csv' | 'xlsx';
  encoding: TextEncodingName | null;
  delimiter: Delimiter | null;
  /** Row of the header, counted from 1. */
  headerRow: number;
}

export interface ImportCounts {
  ready: number;
  rejected: number;
  duplicates: number;
  hinted: number;
  created: number;
  filled: number;
  skipped: number;
  undone: number;
  kept: number;
}

/** One upload on its way into the company base. */
export interface ImportRunRecord extends StoredRecord {
  fileName: string;
  /** Bytes. */
  fileSize: number;
  source: ImportSource;
  headers: string[];
  /** First rows below the header, as strings. */
  samples: string[][];
  rowCount: number;
  headerSignature: string;
  mapping: (ImportField | null)[];
  mappingOrigin: 'guessed' | 'remembered' | 'person';
  options: { wzVersion: '2008' | '2025'; factsOn: LocalDate; leaveOutUnreadable: boolean };
  status: ImportStatus;
  /** The check whose results count; an older one stops when it sees another. */
  checkId: Types.ObjectId | null;
  /** Rows worked on in the present turn. */
  progress: number;
  counts: ImportCounts;
  /** Last row of the file that is written or passed over; a killed import goes on behind it. */
  writtenUpTo: number;
  /** Code below `importing.failures` when the workers gave up. */
  failure: string | null;
  startedById: Types.ObjectId | null;
  finishedAt: Date | null;
}

const sub = (fields: Record<string, unknown>) => new Schema(fields, { _id: false, minimize: false });
const count = { type: Number, default: 0 };

const schema = new Schema<ImportRunRecord>(
  {
    ...recordFields,
    fileName: { type: String, required: true },
    fileSize: { type: Number, required: true },
    source: sub({
      fileId: { type: Schema.Types.ObjectId, required: true },
      format: { type: String, required: true },
      encoding: String,
      delimiter: String,
      headerRow: { type: Number, required: true },
    }),
    headers: [String],
    samples: { type: [[String]], default: [] },
    rowCount: { type: Number, required: true },
    headerSignature: { type: String, required: true },
    mapping: { type: [String], default: [] },
    mappingOrigin: { type: String, default: 'guessed' },
    options: sub({
      wzVersion: { type: String, required: true },
      factsOn: { type: String, required: true },
      leaveOutUnreadable: { type: Boolean, default: false },
    }),
    status: { type: String, enum: IMPORT_STATUSES, default: 'mapping' },
    checkId: { type: Schema.Types.ObjectId, default: null },
    progress: count,
    counts: {
      type: sub({ ready: count, rejected: count, duplicates: count, hinted: count, created: count, filled: count, skipped: count, undone: count, kept: count }),
      default: {},
    },
    writtenUpTo: count,
    failure: { type: String, default: null },
    startedById: { type: Schema.Types.ObjectId, default: null },
    finishedAt: { type: Date, default: null },
  },
  { ...recordOptions, collection: 'importRuns' },
);
schema.index({ createdAt: -1, _id: -1 });

export const ImportRunModel = model<ImportRunRecord>('ImportRun', schema);
