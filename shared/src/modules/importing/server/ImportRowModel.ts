import type { DuplicateReason, DuplicateVerdict } from '@ortstreu/shared/company';
import { model, Schema, type Types } from 'mongoose';
import { IMPORT_ROW_STATES, type DuplicateDecision, type ImportRowState } from '../importing';
import type { RowIssue } from '../importRow';

export interface StoredCandidate {
  /** The company, or null when the other one is a row of the same file. */
  companyId: Types.ObjectId | null;
  rowNumber: number | null;
  name: string;
  place: string;
  score: number;
  verdict: DuplicateVerdict;
  reasons: DuplicateReason[];
}

/** A row of an import about which there is something to say; rows that are simply in have none. */
export interface ImportRowRecord {
  _id: Types.ObjectId;
  runId: Types.ObjectId;
  /** Row of the file, counted from 1. */
  number: number;
  state: ImportRowState;
  /** The company's name as far as the row has one. */
  name: string;
  cells: string[];
  issues: RowIssue[];
  candidates: StoredCandidate[];
  decision: DuplicateDecision | null;
  /** Why a row stayed out at the end: a key below `importing.reasons`. */
  reason: string | null;
  companyId: Types.ObjectId | null;
  /** What was filled into an existing company, to be taken back: the values before, and its version after. */
  filled: { before: Record<string, unknown>; version: number } | null;
  /** Whether the row gave a company that was there before a person to talk to. */
  addedContact: boolean;
}

const sub = (fields: Record<string, unknown>) => new Schema(fields, { _id: false, minimize: false });

const schema = new Schema<ImportRowRecord>(
  {
    runId: { type: Schema.Types.ObjectId, required: true },
    number: { type: Number, required: true },
    state: { type: String, enum: IMPORT_ROW_STATES, required: true },
    name: { type: String, default: '' },
    cells: { type: [String], default: [] },
    issues: { type: [sub({ severity: String, field: String, column: Number, code: String, value: String })], default: [] },
    candidates: {
      type: [sub({ companyId: Schema.Types.ObjectId, rowNumber: Number, name: String, place: String, score: Number, verdict: String, reasons: [String] })],
      default: [],
    },
    decision: { type: String, default: null },
    reason: { type: String, default: null },
    companyId: { type: Schema.Types.ObjectId, default: null },
    filled: { type: Schema.Types.Mixed, default: null },
    addedContact: { type: Boolean, default: false },
  },
  { collection: 'importRows', versionKey: false, minimize: false },
);
schema.index({ runId: 1, number: 1 }, { unique: true });
schema.index({ runId: 1, state: 1, number: 1 });

export const ImportRowModel = model<ImportRowRecord>('ImportRow', schema);
