import { openCommitmentsDueUntil } from '@ortstreu/shared/commitment/server';
import type { AttentionLevel } from '@ortstreu/shared/company';
import { companiesByIds, listCompanies, type Reason } from '@ortstreu/shared/company/server';
import { actingFor } from '@ortstreu/shared/followUp';
import { openFollowUps } from '@ortstreu/shared/followUp/server';
import { addDays, type LocalDate } from '@ortstreu/shared/kernel';
import type { Scope } from '@ortstreu/shared/kernel/server';
import { listSiteRequests } from '@ortstreu/shared/siteRequest/server';
import type { StoredUser } from '@ortstreu/shared/user/server';
import type { Types } from 'mongoose';
import { commitmentTitle } from '../commitment/remindCommitments';
import { actorOf, idOf, loadPeople } from '../people';
import { requestPath, requestTitle } from '../siteRequest/requestNews';

/** What waits for one person in one week. Titles are words, or a key of the catalogue behind `@`. */
export interface Digest {
  due: { title: string; company: string; dueOn: LocalDate; path: string }[];
  attention: { company: string; level: AttentionLevel; reason: Reason | null; path: string }[];
  requests: { title: string; arrivedAt: Date; path: string }[];
}

const SUNDAY = 6;
/** Lines of one part; whoever has more sees the rest in the product. */
const MOST = 15;

interface DueItem {
  companyId: Types.ObjectId;
  dueOn: LocalDate;
  title: string;
}

/** Follow-ups and promises of the person and of those for whom the person stands in, what is due first first. */
async function dueOf(scope: Scope, user: StoredUser, monday: LocalDate): Promise<Digest['due']> {
  const until = addDays(monday, SUNDAY);
  const { byId, absences } = await loadPeople();
  const mine = new Set([...byId.keys()].filter((id) => actingFor(id, absences, monday) === idOf(user)));
  const followUps = await openFollowUps({ dueUntil: until, ownerIds: [...mine] });
  const commitments = (await openCommitmentsDueUntil(until)).filter(({ ownerId }) => mine.has(ownerId.toHexString()));
  const items: DueItem[] = [
    ...followUps.map(({ companyId, dueOn, kind }) => ({ companyId, dueOn, title: `@followUp.kind.${kind}` })),
    ...commitments.map((commitment) => ({ companyId: commitment.companyId, dueOn: commitment.dueOn, title: commitmentTitle(commitment, user) })),
  ].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const companies = new Map(
    (await companiesByIds(scope, [...new Set(items.map(({ companyId }) => companyId.toHexString()))])).map((company) => [idOf(company), company]),
  );
  return items.slice(0, MOST).flatMap(({ companyId, dueOn, title }) => {
    const company = companies.get(companyId.toHexString());
    return company && !company.archivedAt ? [{ title, company: company.name, dueOn, path: `/companies/${idOf(company)}` }] : [];
  });
}

/** Gathers what a person's Monday mail says, as far as the person may read it. Heads see every red company, others their own. */
export async function gatherDigest(scope: Scope, user: StoredUser, monday: LocalDate): Promise<Digest> {
  const own: Scope = { ...scope, actor: actorOf(user) };
  const filter = user.role === 'head' ? { levels: ['now'] as const } : { levels: ['now', 'talk'] as const, accountManagerId: idOf(user) };
  const urgent = await listCompanies(own, { filter, sort: 'ATTENTION', descending: true, first: MOST });
  const waiting = await listSiteRequests(own, {
    filter: { stages: ['received', 'screened'], unanswered: true, ...(user.role === 'head' ? {} : { managerId: idOf(user) }) },
    descending: false,
    first: MOST,
  });
  return {
    due: await dueOf(scope, user, monday),
    attention: urgent.edges.map(({ node }) => ({
      company: node.name,
      level: node.attention.level,
      reason: node.attention.topReason,
      path: `/companies/${idOf(node)}`,
    })),
    requests: waiting.edges.map(({ node }) => ({ title: requestTitle(node), arrivedAt: node.arrivedAt, path: requestPath(node) })),
  };
}
