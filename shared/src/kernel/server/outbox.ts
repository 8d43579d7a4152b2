import { model, Schema, type Types } from 'mongoose';
import type { z } from 'zod';
import type { EventDefinition } from '../events';

/** A fact waiting to be told. Written in the transaction of its change, so that neither exists without the other. */
export interface OutboxEntry {
  _id: Types.ObjectId;
  event: string;
  payload: unknown;
  createdAt: Date;
  /** Set when the relay has put the jobs into their queues. */
  dispatchedAt: Date | null;
  /** Jobs that still have to tick themselves off; filled by the relay. */
  pendingJobs: string[];
  /** Set when nothing is pending any more; such entries are kept for a while and then removed. */
  settledAt: Date | null;
}

const schema = new Schema<OutboxEntry>(
  {
    event: { type: String, required: true },
    payload: { type: Schema.Types.Mixed, required: true },
    createdAt: { type: Date, required: true },
    dispatchedAt: { type: Date, default: null },
    pendingJobs: { type: [String], default: [] },
    settledAt: { type: Date, default: null },
  },
  { collection: 'outbox', versionKey: false, minimize: false },
);
schema.index({ dispatchedAt: 1, _id: 1 });
schema.index({ settledAt: 1, _id: 1 });
schema.index({ settledAt: 1 }, { expireAfterSeconds: 14 * 24 * 3600, partialFilterExpression: { settledAt: { $type: 'date' } } });

export const OutboxModel = model<OutboxEntry>('OutboxEntry', schema);

/** Writes one event; must run inside a command's transaction. */
export async function writeOutbox<Schema_ extends z.ZodType>(event: EventDefinition<string, Schema_>, payload: z.input<Schema_>, now: Date): Promise<void> {
  await OutboxModel.create({ event: event.name, payload: event.payload.parse(payload), createdAt: now });
}
