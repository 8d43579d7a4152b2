import { instantAt, isBusinessDay, localDateOf } from '@ortstreu/shared/kernel';
import type { Scope } from '@ortstreu/shared/kernel/server';
import { loadSettings } from '@ortstreu/shared/settings/server';
import type { JobHandler } from '../../deps';
import { remindCommitments } from '../commitment/remindCommitments';
import { queueDigests } from '../digest/queueDigests';
import { remindFollowUps } from '../followUp/remindFollowUps';
import { tellExpiredOffers } from '../offer/tellExpiredOffers';
import { tellWaitingRequests } from '../siteRequest/tellWaitingRequests';
import { beginNight } from './beginNight';

/** Nobody is reminded before the office opens. */
const FIRST_HOUR = 7;

async function remind(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  const today = localDateOf(now, scope.timeZone);
  const { federalState } = await loadSettings();
  if (!isBusinessDay(today, federalState) || now.getTime() < instantAt(today, FIRST_HOUR, 0, scope.timeZone).getTime()) return;
  await remindFollowUps(scope);
  await remindCommitments(scope);
  await tellWaitingRequests(scope);
  await tellExpiredOffers(scope);
}

/** Every few minutes: does what the day asks for, read from the database. Nothing depends on the moment at which it runs. */
export const sweepDuties: JobHandler<object> = async (_payload, { scope }) => {
  await beginNight(scope);
  await queueDigests(scope);
  await remind(scope);
};
