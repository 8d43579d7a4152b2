import { abilityOf, subjectOf } from '@ortstreu/shared/access';
import type { SiteRequestRecord } from '@ortstreu/shared/siteRequest/server';
import type { StoredUser } from '@ortstreu/shared/user/server';
import { actingFor } from '@ortstreu/shared/followUp';
import type { LocalDate } from '@ortstreu/shared/kernel';
import { actorOf, loadPeople } from '../people';

/** Who has to answer a request: its manager (or the deputy), else the heads; only people who may read it. */
export async function responsibleFor(request: SiteRequestRecord, today: LocalDate): Promise<StoredUser[]> {
  const { byId, headIds, absences } = await loadPeople();
  const managerId = request.managerId?.toHexString();
  const ids = managerId && byId.has(managerId) ? [actingFor(managerId, absences, today)] : headIds;
  const readers = (candidates: readonly string[]): StoredUser[] =>
    candidates.flatMap((id) => byId.get(id) ?? []).filter((user) => abilityOf(actorOf(user)).can('read', subjectOf('SiteRequest', request)));
  const able = readers(ids);
  return able.length > 0 ? able : readers(headIds);
}

/** How a request is called in news: by its code name where it has one. */
export const requestTitle = (request: SiteRequestRecord): string => (request.codeName ?? request.title).replace(/^@+/, '');

export const requestPath = (request: SiteRequestRecord): string => `/requests/${request._id.toHexString()}`;
