import { listAttention } from '@ortstreu/shared/attention/server';
import { listCommitments, type CommitmentRecord } from '@ortstreu/shared/commitment/server';
import { listCompanies, type CompanyRecord } from '@ortstreu/shared/company/server';
import { listFollowUps, type FollowUpRecord } from '@ortstreu/shared/followUp/server';
import { addDays, addMonths, localDateOf, type LocalDate } from '@ortstreu/shared/kernel';
import type { Page, Scope } from '@ortstreu/shared/kernel/server';
import { caseStepsDue, type RetentionCaseRecord } from '@ortstreu/shared/retentionCase/server';
import { countSignals, listSignals, type SignalRecord } from '@ortstreu/shared/signal/server';
import { listSiteRequests, type SiteRequestRecord } from '@ortstreu/shared/siteRequest/server';
import { ownersStandingInFor } from '@ortstreu/shared/user/server';

/** What needs a person, for one person or for the whole office. */
export interface Today {
  day: LocalDate;
  followUps: FollowUpRecord[];
  caseSteps: RetentionCaseRecord[];
  /** More cases than these have a step that is due or missing. */
  hasMoreCaseSteps: boolean;
  commitments: CommitmentRecord[];
  signals: SignalRecord[];
  newSignalCount: number;
  risen: CompanyRecord[];
  requests: SiteRequestRecord[];
  /** Companies worth a visit, only when nothing is due. */
  suggestions: CompanyRecord[];
}

/** Days ahead in which a promise is shown before it is due. */
const PROMISE_HORIZON_DAYS = 14;
const ROWS = 50;
const CASE_STEPS = 20;
const SIGNALS = 8;
const RISEN = 5;
const SUGGESTIONS = 3;

const nodes = <Node>(page: Page<Node>): Node[] => page.edges.map((edge) => edge.node);

/** Lists of several owners (the person and those the person stands in for), merged by day. */
async function ofOwners<Item extends { dueOn: string }>(
  owners: readonly string[] | null,
  list: (ownerId: string | null) => Promise<Page<Item>>,
): Promise<Item[]> {
  const pages = await Promise.all((owners ?? [null]).map(list));
  return pages
    .flatMap(nodes)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .slice(0, ROWS);
}

async function suggested(scope: Scope, day: LocalDate): Promise<CompanyRecord[]> {
  const urgent = nodes(await listAttention(scope, { first: SUGGESTIONS }));
  if (urgent.length >= SUGGESTIONS) return urgent;
  const quiet = nodes(
    await listCompanies(scope, { filter: { importance: ['A', 'B'], lastContactBefore: addMonths(day, -12) }, sort: 'LAST_CONTACT', first: SUGGESTIONS }),
  );
  const known = new Set(urgent.map((company) => company._id.toHexString()));
  return [...urgent, ...quiet.filter((company) => !known.has(company._id.toHexString()))].slice(0, SUGGESTIONS);
}

/**
 * The first page in one go: what is due or overdue, what is new, which promises come up, which requests wait. `isMine` narrows to
 * the person and to colleagues for whom the person stands in today; without it the whole office is shown.
 */
export async function todayOf(scope: Scope, isMine: boolean): Promise<Today> {
  const day = localDateOf(scope.clock.now(), scope.timeZone);
  const personId = scope.actor.kind === 'user' ? scope.actor.id : null;
  const owners = isMine && personId ? [personId, ...(await ownersStandingInFor(personId, day))] : null;
  const dueFilter = (ownerId: string | null, dueUntil: LocalDate) => ({ ownerId, dueUntil, statuses: ['open'] as const });
  const [followUps, commitments, steps, signals, newSignalCount, risen, requests] = await Promise.all([
    ofOwners(owners, (ownerId) => listFollowUps(scope, { filter: dueFilter(ownerId, day), first: ROWS })),
    ofOwners(owners, (ownerId) => listCommitments(scope, { filter: dueFilter(ownerId, addDays(day, PROMISE_HORIZON_DAYS)), first: ROWS })),
    caseStepsDue(scope, day, owners, CASE_STEPS + 1),
    listSignals(scope, { filter: { statuses: ['new'] }, first: SIGNALS }).then(nodes),
    countSignals(scope, { statuses: ['new'] }),
    listAttention(scope, { filter: { levels: ['talk', 'now'], accountManagerId: isMine ? personId : null }, first: RISEN }).then(nodes),
    listSiteRequests(scope, { filter: { unanswered: true, managerId: isMine ? personId : null }, sort: 'ARRIVED', descending: false, first: SIGNALS }).then(
      nodes,
    ),
  ]);
  const isQuiet = followUps.length === 0 && steps.length === 0;
  return {
    day,
    followUps,
    caseSteps: steps.slice(0, CASE_STEPS),
    hasMoreCaseSteps: steps.length > CASE_STEPS,
    commitments,
    signals,
    newSignalCount,
    risen,
    requests,
    suggestions: isQuiet ? await suggested(scope, day) : [],
  };
}
