import { idSchema, isBusinessDay } from '@ortstreu/shared/kernel';
import { defineCommand, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { notify, toldBefore } from '@ortstreu/shared/notification/server';
import { loadSettings } from '@ortstreu/shared/settings/server';
import { responseClock } from '@ortstreu/shared/siteRequest';
import { siteRequestById, SiteRequestModel, type SiteRequestRecord } from '@ortstreu/shared/siteRequest/server';
import { z } from 'zod';
import { idOf } from '../people';
import { requestPath, requestTitle, responsibleFor } from './requestNews';

const keyOf = (request: SiteRequestRecord): string => `request-overdue-${idOf(request)}-`;

const tellRequestOverdue = defineCommand({
  name: 'siteRequest.tellOverdue',
  input: z.strictObject({ siteRequestId: idSchema }),
  async run(ctx, { siteRequestId }): Promise<void> {
    ctx.authorise('administer', 'System');
    const request = await siteRequestById(ctx.scope, siteRequestId);
    for (const user of await responsibleFor(request, ctx.today))
      await notify(ctx, {
        userId: idOf(user),
        kind: 'requestOverdue',
        dedupeKey: `${keyOf(request)}${idOf(user)}`,
        params: { title: requestTitle(request) },
        path: requestPath(request),
      });
  },
});

/** Tells of requests that have waited longer for their first answer than the office wants; meant to be repeated. */
export async function tellWaitingRequests(scope: Scope): Promise<void> {
  const { federalState } = await loadSettings();
  const calendar = { timeZone: scope.timeZone, isWorkingDay: (day: Parameters<typeof isBusinessDay>[0]) => isBusinessDay(day, federalState) };
  const unanswered = await SiteRequestModel.find({ archivedAt: null, acknowledgedAt: null, sitesSentAt: null, stage: { $in: ['received', 'screened'] } }).lean<
    SiteRequestRecord[]
  >();
  const overdue = unanswered.filter((request) => responseClock(request, scope.clock.now(), calendar).next?.state === 'overdue');
  const told = await toldBefore(overdue.map(keyOf));
  for (const request of overdue) if (!told.has(keyOf(request))) await runCommand(tellRequestOverdue, { siteRequestId: idOf(request) }, scope);
}
