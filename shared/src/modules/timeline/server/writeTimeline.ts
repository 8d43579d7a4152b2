import type { Confidentiality } from '@ortstreu/shared/access';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import type { TimelineKind } from '../timeline';
import { TimelineEntryModel, type TimelineEntryRecord } from './TimelineEntryModel';

export interface TimelineLine {
  companyId?: string | null;
  siteRequestId?: string | null;
  kind: TimelineKind;
  /** When it happened, if not now. */
  at?: Date;
  text?: string;
  params?: Record<string, string | number>;
  reference?: { type: string; id: string };
  confidentiality?: Confidentiality;
  readerIds?: string[];
}

const objectId = (id: string | null | undefined): Types.ObjectId | null => (id ? new Types.ObjectId(id) : null);

const toRecord = (ctx: CommandContext, line: TimelineLine): Omit<TimelineEntryRecord, 'version' | 'createdAt' | 'updatedAt'> => ({
  _id: new Types.ObjectId(),
  companyId: objectId(line.companyId),
  siteRequestId: objectId(line.siteRequestId),
  at: line.at ?? ctx.now,
  kind: line.kind,
  actorId: ctx.actor.kind === 'user' ? new Types.ObjectId(ctx.actor.id) : null,
  text: line.text ?? '',
  params: line.params ?? {},
  reference: line.reference ? { type: line.reference.type, id: new Types.ObjectId(line.reference.id) } : null,
  confidentiality: line.confidentiality ?? 'office',
  readerIds: (line.readerIds ?? []).map((id) => new Types.ObjectId(id)),
});

/** Writes lines of the story within the running command. Lines about a restricted record must be as restricted as it is. */
export async function writeTimeline(ctx: CommandContext, ...lines: TimelineLine[]): Promise<TimelineEntryRecord[]> {
  if (lines.length === 0) return [];
  return TimelineEntryModel.insertMany(
    lines.map((line) => toRecord(ctx, line)),
    { lean: true },
  ) as unknown as Promise<TimelineEntryRecord[]>;
}
