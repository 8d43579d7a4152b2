import { abilityOf } from '@ortstreu/shared/access';
import { pageOf, visible, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { type Types } from 'mongoose';
import { CONTACT_KINDS, type TimelineKind } from '../timeline';
import { TimelineEntryModel, type TimelineEntryRecord } from './TimelineEntryModel';

export interface TimelineRequest {
  subject: { companyId: Types.ObjectId } | { siteRequestId: Types.ObjectId };
  kinds?: readonly TimelineKind[] | null;
  first?: number | null;
  after?: string | null;
}

/** The story of a company or request, newest first, as far as this person may read it. */
export const timelineOf = (scope: Scope, { subject, kinds, first, after }: TimelineRequest): Promise<Page<TimelineEntryRecord>> =>
  pageOf({
    model: TimelineEntryModel,
    filter: visible(abilityOf(scope.actor), 'TimelineEntry', { ...subject, ...(kinds?.length ? { kind: { $in: kinds } } : {}) }),
    sort: { field: 'at', direction: -1 },
    first,
    after,
  });

/** Whether a conversation with a company was written down for this moment or later; for rules, whoever may read it. */
export const hasContactSince = async (companyId: Types.ObjectId, from: Date): Promise<boolean> =>
  (await TimelineEntryModel.exists({ companyId, kind: { $in: CONTACT_KINDS }, at: { $gte: from } })) !== null;
