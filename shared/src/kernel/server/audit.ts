import { model, Schema, type Types } from 'mongoose';
import type { Actor } from '../../access/actor';

export interface AuditChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** Who changed what and when; append-only. */
export interface AuditEntry {
  _id: Types.ObjectId;
  at: Date;
  actor: { kind: Actor['kind']; id?: string; name?: string };
  command: string;
  action: string;
  subject: { type: string; id: string };
  changes: AuditChange[];
}

const schema = new Schema<AuditEntry>(
  {
    at: { type: Date, required: true },
    actor: { type: Schema.Types.Mixed, required: true },
    command: { type: String, required: true },
    action: { type: String, required: true },
    subject: { type: new Schema({ type: { type: String, required: true }, id: { type: String, required: true } }, { _id: false }), required: true },
    changes: { type: Schema.Types.Mixed, default: [] },
  },
  { collection: 'audit', versionKey: false, minimize: false },
);
schema.index({ 'subject.id': 1, at: -1 });

export const AuditModel = model<AuditEntry>('AuditEntry', schema);

/** What an audit entry says instead of a confidential text. */
export const CONFIDENTIAL = '[confidential]';

const INTERNAL_FIELDS = new Set(['_id', '__v', 'version', 'createdAt', 'updatedAt', 'searchTokens']);

const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/** The fields that differ between two states of a record; the text of confidential ones is left out. */
export function changesBetween(before: object | undefined, after: object | undefined, confidential: readonly string[] = []): AuditChange[] {
  const old = plain(before ?? {}) as Record<string, unknown>;
  const young = plain(after ?? {}) as Record<string, unknown>;
  const fields = [...new Set([...Object.keys(old), ...Object.keys(young)])].filter((field) => !INTERNAL_FIELDS.has(field));
  return fields
    .filter((field) => JSON.stringify(old[field] ?? null) !== JSON.stringify(young[field] ?? null))
    .map((field) => {
      if (confidential.includes(field)) return { field, before: CONFIDENTIAL, after: CONFIDENTIAL };
      return { field, before: old[field] ?? null, after: young[field] ?? null };
    });
}

export const auditActor = (actor: Actor): AuditEntry['actor'] => {
  if (actor.kind === 'user') return { kind: 'user', id: actor.id };
  return actor.kind === 'system' ? { kind: 'system', name: actor.name } : { kind: 'anonymous' };
};
